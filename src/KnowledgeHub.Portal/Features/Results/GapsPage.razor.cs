using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Where a country is below what it aims at, with what may help, and where it is strong.</summary>
public sealed partial class GapsPage : ComponentBase
{
    private const int MostHelp = 3;

    private GapsView? _view;
    private IReadOnlyDictionary<IndicatorId, IReadOnlyList<GuidanceItem>>? _help;

    [Inject]
    public required ReadTargets Targets { get; init; }

    [Inject]
    public required FindGuidance Guidance { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Code of the area whose gaps are listed.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Targets.OfAsync(actor, Id, Cancellation)
            is not Outcome<TargetReading>.Done
            (var targets)
        )
        {
            Navigation.NotFound();
            return;
        }

        var result = AssessmentResult.Of(targets.Reading);
        var view = new GapsView(targets, new(result, Taxonomy.Current, null), Area, Page);
        _help = await FindHelpAsync(actor, view.Shown);
        _view = view;
    }

    /// <returns>Null while the index is being built; the gaps themselves can be read.</returns>
    private async Task<IReadOnlyDictionary<
        IndicatorId,
        IReadOnlyList<GuidanceItem>
    >?> FindHelpAsync(Actor actor, IReadOnlyList<GapView> gaps)
    {
        try
        {
            return await Guidance.ForEachAsync(
                actor,
                [.. gaps.Select(gap => gap.Indicator)],
                ReaderLanguage.Current,
                MostHelp,
                Cancellation
            );
        }
        catch (SearchNotReadyException)
        {
            return null;
        }
    }
}
