using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Teams;

/// <summary>Use case: read and accept an invitation. The secret is the permission; it tells no more than what it invites to.</summary>
/// <param name="assessments">Keeps assessments.</param>
/// <param name="teams">Keeps members and invitations.</param>
/// <param name="passwords">Checks and hashes passwords.</param>
/// <param name="confirmation">Makes the message that confirms the address of a new account.</param>
/// <param name="safeMode">Whether links are taken at all.</param>
/// <param name="clock">The time.</param>
public sealed class JoinTeam(
    IAssessmentStore assessments,
    ITeamStore teams,
    NewPasswords passwords,
    ConfirmationMail confirmation,
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

    /// <summary>Makes an account and accepts an invitation with it.</summary>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="person">Who accepts.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done, NotFound, or Invalid for an address that is none or taken, a name that is none and a password that is weak.
    /// </returns>
    public async Task<Outcome<JoinedTeam>> AcceptAsNewAsync(
        string? secret,
        NewMember person,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await FindAsync(secret, cancellation) is not Outcome<OpenInvitation>.Done(var open))
        {
            return new Outcome<JoinedTeam>.NotFound();
        }

        var email = person.Email.Trim();
        var violations = Violations(person, email).ToList();
        if (violations.Count > 0)
        {
            return new Outcome<JoinedTeam>.Invalid(violations);
        }

        var account = new AccountLine(Guid.NewGuid().ToString(), email, person.Name, [], []);
        return await teams.AcceptAsNewAsync(
            open.Invitation.SecretHash,
            account,
            passwords.Seal(person.Password),
            confirmation.To(new(account.Id, email, person.Name), person.Culture),
            cancellation
        ) switch
        {
            JoinResult.Joined => new Outcome<JoinedTeam>.Done(new(account.Id, open.Assessment.Id)),
            JoinResult.AddressIsTaken => new Outcome<JoinedTeam>.Invalid([
                new(AccountRules.EmailIsTaken, "email"),
            ]),
            _ => new Outcome<JoinedTeam>.NotFound(),
        };
    }

    private IEnumerable<RuleViolation> Violations(NewMember person, string email)
    {
        foreach (var violation in AccountRules.CheckPerson(email, person.Name))
        {
            yield return violation;
        }

        if (passwords.Weakness(person.Password, email, person.Name) is { } weakness)
        {
            yield return new(PasswordRules.IsWeak, "password", $"{weakness}");
        }
    }
}
