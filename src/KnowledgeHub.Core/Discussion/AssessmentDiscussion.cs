using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Discussion;

/// <summary>What one side sees of the discussion of an assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Side">The side of whoever reads.</param>
/// <param name="Threads">The threads, the one opened first comes first.</param>
public sealed record AssessmentDiscussion(
    Assessment Assessment,
    DiscussionSide Side,
    IReadOnlyList<DiscussionThread> Threads
)
{
    /// <summary>Whether something can still be said.</summary>
    public bool TakesRemarks => Assessment.Status is not AssessmentStatus.Closed;

    /// <summary>How many threads are open.</summary>
    public int OpenCount => Threads.Count(thread => thread.IsOpen);
}
