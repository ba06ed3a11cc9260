using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Teams;

/// <summary>An invitation that can be accepted, and what it invites to.</summary>
/// <param name="Invitation">The invitation.</param>
/// <param name="Assessment">The assessment.</param>
public sealed record OpenInvitation(Invitation Invitation, Assessment Assessment);
