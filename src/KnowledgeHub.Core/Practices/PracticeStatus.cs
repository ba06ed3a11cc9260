namespace KnowledgeHub.Core.Practices;

/// <summary>
/// Where an entry stands in its life; <see cref="PracticeLife"/> holds the steps. New states go to the end: early
/// revisions keep the first two as numbers.
/// </summary>
public enum PracticeStatus
{
    /// <summary>Being written; only its owner and editors see it.</summary>
    Draft,

    /// <summary>Open to every reader.</summary>
    Published,

    /// <summary>Handed in; reviewers read it, and its owner no longer changes it.</summary>
    InReview,

    /// <summary>Back with its owner, with a reviewer's note.</summary>
    ChangesRequested,

    /// <summary>No longer recommended; still at its address with a notice, but neither found nor counted.</summary>
    Archived,
}
