using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>The evidence library of a country; the filters stand in the address.</summary>
public sealed partial class EvidenceListPage : ComponentBase
{
    private IReadOnlyList<EvidenceListing>? _shown;
    private EvidenceFilter _filter = EvidenceFilter.None;
    private DateOnly _today;
    private bool _isEmpty;
    private bool _mayEdit;

    [Inject]
    public required ReadEvidence Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the country.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "type")]
    private string? Type { get; set; }

    [SupplyParameterFromQuery(Name = "expiring")]
    private string? Expiring { get; set; }

    [SupplyParameterFromQuery(Name = "unused")]
    private string? Unused { get; set; }

    [SupplyParameterFromQuery(Name = "archived")]
    private string? Archived { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ListAsync(actor, Code, Http?.RequestAborted ?? default);
        if (outcome is not Outcome<IReadOnlyList<EvidenceListing>>.Done(var listings))
        {
            Navigation.NotFound();
            return;
        }

        _filter = EvidenceQuery.Read(Text, Type, Expiring, Unused, Archived);
        _today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        _isEmpty = listings.Count == 0;
        _shown = [.. listings.Where(listing => _filter.Takes(listing, _today))];
        _mayEdit = actor.May(PortalAction.EditEvidence, new CountryCode(Code));
    }
}
