using KnowledgeHub.Core;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>The weak points that countries have in common, to read and to print.</summary>
public sealed partial class NeedsPage : ComponentBase
{
    private TrainingNeeds? _needs;
    private bool _isDenied;

    [Inject]
    public required ReadTrainingNeeds Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the only region, as typed; all when absent.</summary>
    [SupplyParameterFromQuery(Name = "region")]
    public string? Region { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        switch (
            await Read.ReadAsync(
                await CurrentActor.GetAsync(),
                Region,
                ReaderLanguage.Current,
                Http?.RequestAborted ?? CancellationToken.None
            )
        )
        {
            case Outcome<TrainingNeeds>.Done(var needs):
                _needs = needs;
                break;
            case Outcome<TrainingNeeds>.Forbidden:
                _isDenied = true;
                Http?.Refuse();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private string RegionName(string code) =>
        Taxonomy.Current.Label(TermKind.Region, code, ReaderLanguage.Current);
}
