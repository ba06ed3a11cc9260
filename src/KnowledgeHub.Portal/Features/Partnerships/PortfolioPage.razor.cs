using System.Collections.Immutable;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>Every country of an advisor at a glance.</summary>
public sealed partial class PortfolioPage : ComponentBase
{
    private PortfolioFilter _filter = PortfolioFilter.Read(null, null, null, null);
    private IReadOnlyList<PortfolioEntry>? _entries;

    [Inject]
    public required ReadPortfolio Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    [SupplyParameterFromQuery(Name = "consent")]
    public string? Consent { get; set; }

    [SupplyParameterFromQuery(Name = "stalled")]
    public string? Stalled { get; set; }

    [SupplyParameterFromQuery(Name = "validation")]
    public string? Validation { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _filter = PortfolioFilter.Read(Stage, Consent, Stalled, Validation);
        var outcome = await Read.ReadAsync(
            await CurrentActor.GetAsync(),
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<ImmutableArray<PortfolioEntry>>.Done(var entries))
        {
            _entries =
            [
                .. entries
                    .Where(_filter.Shows)
                    .OrderBy(
                        entry => PartnershipWords.Country(entry.Country, Taxonomy.Current),
                        StringComparer.CurrentCultureIgnoreCase
                    ),
            ];
        }
        else
        {
            Http?.Refuse();
        }
    }
}
