namespace KnowledgeHub.Core.Discussion;

/// <summary>Somebody who may read an assessment and speak about it.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Name">Name shown to others.</param>
/// <param name="Side">For whom the person speaks.</param>
public sealed record AssessmentReader(string AccountId, string Name, DiscussionSide Side);
