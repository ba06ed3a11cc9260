using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Teams;

/// <summary>The people of an assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Members">Who answers for which agency, by agency and name.</param>
/// <param name="Invitations">Invitations that were not accepted, newest first; expired and revoked ones too.</param>
public sealed record Team(
    Assessment Assessment,
    ImmutableArray<MemberLine> Members,
    ImmutableArray<Invitation> Invitations
)
{
    /// <summary>Whether links can be sent by mail.</summary>
    public bool SendsMail { get; init; }
}
