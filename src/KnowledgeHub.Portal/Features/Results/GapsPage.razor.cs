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
public sealed partial class GapsPage : AssessmentComponent
{
    private const int MostHelp = 3;

    private GapsView? _view;
    private IReadOnlyDictionary<IndicatorId, IReadOnlyList<GuidanceItem>>? _help;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadTargets Targets { get; init; }

    [Inject]
    public required FindGuidance Guidance { get; init; }

    /// <summary>Code of the area whose gaps are listed.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    protected override async Task ReadAsync()
    {
        if (Found(await Targets.OfAsync(Actor, Id, Cancellation)) is { } targets)
        {
            var result = AssessmentResult.Of(targets.Reading);
            var view = new GapsView(targets, new(result, Taxonomy.Current, null), Area, Page);
            _help = await FindHelpAsync(view.Shown);
            _view = view;
        }
    }

    /// <returns>Null while the index is being built; the gaps themselves can be read.</returns>
    private async Task<IReadOnlyDictionary<
        IndicatorId,
        IReadOnlyList<GuidanceItem>
    >?> FindHelpAsync(IReadOnlyList<GapView> gaps)
    {
        try
        {
            var found = await Guidance.ForGroupsAsync(
                Actor,
                [.. gaps.Select(gap => new[] { gap.Indicator })],
                ReaderLanguage.Current,
                MostHelp,
                Cancellation
            );
            return gaps.Zip(found)
                .ToDictionary(pair => pair.First.Indicator.Id, pair => pair.Second);
        }
        catch (SearchNotReadyException)
        {
            return null;
        }
    }
}
