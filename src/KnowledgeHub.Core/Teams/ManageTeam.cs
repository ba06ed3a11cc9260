using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Teams;

/// <summary>Use cases of a coordinator: invite people, take invitations back, end memberships.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="teams">Keeps members and invitations.</param>
/// <param name="mail">Makes messages.</param>
/// <param name="clock">The time.</param>
public sealed class ManageTeam(
    IAssessmentAccess access,
    ITeamStore teams,
    InvitationMail mail,
    TimeProvider clock
)
{
    /// <summary>The people of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound, or Forbidden for those who do not run the cycle.</returns>
    public Task<Outcome<Team>> ReadAsync(Actor actor, string? id, CancellationToken cancellation) =>
        WithAsync<Team>(
            actor,
            id,
            async assessment => new Outcome<Team>.Done(
                new(
                    assessment,
                    [.. await teams.ReadMembersAsync(assessment.Id, cancellation)],
                    [.. await teams.ReadInvitationsAsync(assessment.Id, cancellation)]
                )
                {
                    SendsMail = mail.IsOn,
                }
            ),
            cancellation
        );

    /// <summary>Makes an invitation.</summary>
    /// <param name="actor">Who invites.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="request">Whom, as what, and for how long.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the secret, NotFound, Forbidden or Invalid.</returns>
    public Task<Outcome<NewInvitation>> InviteAsync(
        Actor actor,
        string? id,
        InvitationRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var clean = request with
        {
            Addressee = PlainText.OneLine(request.Addressee),
            Agency = request.Role is Role.Respondent ? request.Agency : string.Empty,
            Email = request.Email.Trim(),
        };
        return WithAsync<NewInvitation>(
            actor,
            id,
            async assessment =>
            {
                var members = await teams.ReadMembersAsync(assessment.Id, cancellation);
                var violations = TeamRules.Check(clean, assessment, members);
                return violations.Count > 0
                    ? new Outcome<NewInvitation>.Invalid(violations)
                    : await InviteAsync(actor, assessment, clean, cancellation);
            },
            cancellation
        );
    }

    /// <summary>Takes an invitation back.</summary>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="invitationId">The invitation, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with whether one was open, NotFound or Forbidden.</returns>
    public Task<Outcome<bool>> RevokeAsync(
        Actor actor,
        string? id,
        string? invitationId,
        CancellationToken cancellation
    ) =>
        WithAsync<bool>(
            actor,
            id,
            async assessment => new Outcome<bool>.Done(
                Guid.TryParse(invitationId, out var invitation)
                    && await teams.RevokeAsync(assessment.Id, invitation, actor, cancellation)
            ),
            cancellation
        );

    /// <summary>
    /// Ends a membership. What the person answered, and its history, stays; what came with the membership alone, the person
    /// may not read any more.
    /// </summary>
    /// <param name="actor">Who ends it.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="accountId">Account id of the member, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with whether there was one, NotFound or Forbidden.</returns>
    public Task<Outcome<bool>> RemoveAsync(
        Actor actor,
        string? id,
        string? accountId,
        CancellationToken cancellation
    ) =>
        WithAsync<bool>(
            actor,
            id,
            async assessment => new Outcome<bool>.Done(
                await teams.RemoveAsync(
                    assessment.Id,
                    accountId ?? string.Empty,
                    actor,
                    cancellation
                )
            ),
            cancellation
        );

    private async Task<Outcome<NewInvitation>> InviteAsync(
        Actor actor,
        Assessment assessment,
        InvitationRequest request,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var secret = InvitationSecret.New();
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(),
            Assessment = assessment.Id,
            Country = assessment.Country,
            Role = request.Role,
            Agency = request.Agency,
            Addressee = request.Addressee,
            Replaces = request.Replaces,
            SecretHash = InvitationSecret.HashOf(secret),
            InvitedBy = actor.Id,
            CreatedUtc = now,
            ExpiresUtc = now.AddDays(request.Days),
        };
        var message = mail.Of(invitation, secret, request);
        return await teams.InviteAsync(invitation, actor, cancellation, message)
            ? new Outcome<NewInvitation>.Done(
                new(invitation, secret) { MailedTo = message?.Recipient }
            )
            : new Outcome<NewInvitation>.Invalid([new(TeamRules.TooManyMails, "email")]);
    }

    private async Task<Outcome<T>> WithAsync<T>(
        Actor actor,
        string? id,
        Func<Assessment, Task<Outcome<T>>> work,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Scores, cancellation)
            is not { Assessment: var assessment }
        )
        {
            return new Outcome<T>.NotFound();
        }

        return actor.May(PortalAction.RunCycle, assessment.Country)
            ? await work(assessment)
            : new Outcome<T>.Forbidden();
    }
}
