using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The result of one assessment: scores, flags, and what of the library helps where it is weakest.</summary>
public sealed partial class ResultPage : ComponentBase
{
    private const int MostHelp = 3;

    private ResultReading? _reading;
    private IReadOnlyList<WeakCellHelp>? _help;

    [Inject]
    public required ReadAssessments Read { get; init; }

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

    /// <summary>Code of the score whose explanation is opened.</summary>
    [SupplyParameterFromQuery(Name = "explain")]
    public string? Explain { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Read.ResultAsync(actor, Id, Cancellation)
            is not Outcome<AssessmentResult>.Done
            (var result)
        )
        {
            Navigation.NotFound();
            return;
        }

        var reading = new ResultReading(result, Taxonomy.Current, Explain);
        _help = reading.ShowsAnswers ? await FindHelpAsync(actor, WeakCell.Of(reading)) : [];
        _reading = reading;
    }

    /// <returns>Null while the index is being built; the result itself can be read.</returns>
    private async Task<IReadOnlyList<WeakCellHelp>?> FindHelpAsync(
        Actor actor,
        IReadOnlyList<WeakCell> cells
    )
    {
        try
        {
            var found = await Guidance.ForGroupsAsync(
                actor,
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
