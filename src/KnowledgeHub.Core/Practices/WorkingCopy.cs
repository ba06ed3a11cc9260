namespace KnowledgeHub.Core.Practices;

/// <summary>The next text of a published entry, which takes its own way through review while readers keep the published one.</summary>
/// <param name="Content">The text.</param>
/// <param name="Status">Draft, InReview or ChangesRequested.</param>
public sealed record WorkingCopy(PracticeContent Content, PracticeStatus Status);
