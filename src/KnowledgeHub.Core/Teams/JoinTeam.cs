using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Teams;

/// <summary>Use case: read and accept an invitation. The secret is the permission; it tells no more than what it invites to.</summary>
/// <param name="assessments">Keeps assessments.</param>
/// <param name="teams">Keeps members and invitations.</param>
/// <param name="safeMode">Whether links are taken at all.</param>
/// <param name="clock">The time.</param>
public sealed class JoinTeam(
    IAssessmentStore assessments,
    ITeamStore teams,
    ISafeMode safeMode,
    TimeProvider clock
)
{
    /// <summary>The open invitation of a secret.</summary>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or NotFound: unknown, expired, revoked and used ones, those to an agency that left, and all of them in safe mode, look the same.</returns>
    public async Task<Outcome<OpenInvitation>> FindAsync(
        string? secret,
        CancellationToken cancellation
    )
    {
        // The link was sent for the installation that this one may be a copy of.
        if (await safeMode.IsOnAsync(cancellation))
        {
            return new Outcome<OpenInvitation>.NotFound();
        }

        var hash = InvitationSecret.HashOf(secret ?? string.Empty);
        return
            await teams.FindInvitationAsync(hash, cancellation) is { } invitation
            && invitation.IsOpen(clock.GetUtcNow().UtcDateTime)
            && await assessments.FindAsync(invitation.Assessment, cancellation) is { } assessment
            && assessment.Status is not AssessmentStatus.Closed
            && (
                invitation.Role is not Role.Respondent
                || assessment.FindAgency(invitation.Agency) is not null
            )
            ? new Outcome<OpenInvitation>.Done(new(invitation, assessment))
            : new Outcome<OpenInvitation>.NotFound();
    }

    /// <summary>Accepts an invitation.</summary>
    /// <param name="actor">Who accepts; signed in, possibly without any role yet.</param>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the assessment, NotFound, or Forbidden for a visitor.</returns>
    public async Task<Outcome<AssessmentId>> AcceptAsync(
        Actor actor,
        string? secret,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsAnonymous || !PolicyTable.Allows(actor, PortalAction.JoinTeam))
        {
            return new Outcome<AssessmentId>.Forbidden();
        }

        return
            await FindAsync(secret, cancellation) is Outcome<OpenInvitation>.Done(var open)
            && await teams.AcceptAsync(open.Invitation.SecretHash, actor.Id, cancellation)
            ? new Outcome<AssessmentId>.Done(open.Assessment.Id)
            : new Outcome<AssessmentId>.NotFound();
    }
}
