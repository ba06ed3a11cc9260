using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Teams;

/// <summary>What a new person has who accepted an invitation.</summary>
/// <param name="AccountId">The new account.</param>
/// <param name="Assessment">The assessment to take part in.</param>
public sealed record JoinedTeam(string AccountId, AssessmentId Assessment);
