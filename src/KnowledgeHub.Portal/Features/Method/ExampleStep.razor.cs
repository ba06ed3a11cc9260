using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>One score of the example, computed before the reader's eyes.</summary>
public sealed partial class ExampleStep : ComponentBase
{
    [Parameter, EditorRequired]
    public required Score Score { get; set; }

    /// <summary>The scores made of levels that it is made of; itself for a cell.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<Score> Leaves { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    private IEnumerable<(string Name, string? Formula)> Lines =>
        new (string Name, string? Formula)[]
        {
            (MethodStrings.MethodExampleMean, ScoreExplanation.Mean(Score)),
            (MethodStrings.MethodExampleLow, ScoreExplanation.Low(Score)),
            (MethodStrings.MethodExampleHigh, ScoreExplanation.High(Score)),
            (MethodStrings.MethodCompletenessTitle, ScoreExplanation.Completeness(Score, Leaves)),
        }.Where(line => line.Formula is not null);
}
