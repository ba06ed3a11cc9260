using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Two answers to one indicator.</summary>
/// <param name="Mine">What was refused.</param>
/// <param name="Stored">What is stored.</param>
public sealed record AnswerConflict(AnswerContent Mine, Answer Stored)
{
    /// <summary>Whether the person has chosen to write a third answer out of the two.</summary>
    public bool IsBeingMerged { get; init; }
}
