using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The result of one assessment: scores, flags, and what of the library helps where it is weakest.</summary>
public sealed partial class ResultPage : AssessmentComponent
{
    private const int MostHelp = 3;

    private ResultReading? _reading;
    private IReadOnlyList<WeakCellHelp>? _help;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required FindGuidance Guidance { get; init; }

    /// <summary>Code of the score whose explanation is opened.</summary>
    [SupplyParameterFromQuery(Name = "explain")]
    public string? Explain { get; set; }

    protected override async Task ReadAsync()
    {
        if (Found(await Read.ResultAsync(Actor, Id, Cancellation)) is { } result)
        {
            var reading = new ResultReading(result, Taxonomy.Current, Explain);
            _help = reading.ShowsAnswers ? await FindHelpAsync(WeakCell.Of(reading)) : [];
            _reading = reading;
        }
    }

    /// <returns>Null while the index is being built; the result itself can be read.</returns>
    private async Task<IReadOnlyList<WeakCellHelp>?> FindHelpAsync(IReadOnlyList<WeakCell> cells)
    {
        try
        {
            var found = await Guidance.ForGroupsAsync(
                Actor,
                [.. cells.Select(cell => cell.Weakest)],
                ReaderLanguage.Current,
                MostHelp,
                Cancellation
            );
            return [.. cells.Zip(found, (cell, help) => new WeakCellHelp(cell, help))];
        }
        catch (SearchNotReadyException)
        {
            return null;
        }
    }
}
