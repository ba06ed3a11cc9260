using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>How one score changed.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Changes">One for each span of time.</param>
public sealed record ChangeRow(
    ScoreSubject Subject,
    string Name,
    IReadOnlyList<ScoreChange> Changes
);
