using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Teams;

/// <summary>Port: keeps members and invitations. Each change writes an audit event in its transaction.</summary>
public interface ITeamStore
{
    /// <summary>The members of an assessment, by agency and name.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<MemberLine>> ReadMembersAsync(
        AssessmentId id,
        CancellationToken cancellation
    );

    /// <summary>The invitations of an assessment that were not accepted, newest first.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Invitation>> ReadInvitationsAsync(
        AssessmentId id,
        CancellationToken cancellation
    );

    /// <summary>An invitation by the hash of its secret.</summary>
    /// <param name="secretHash">The hash.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The invitation, or null.</returns>
    Task<Invitation?> FindInvitationAsync(string secretHash, CancellationToken cancellation);

    /// <summary>
    /// Keeps a new invitation and its message, together. With a message, only while <see cref="TeamRules.MaxMails"/> and
    /// <see cref="TeamRules.MaxMailsToAddress"/> allow one more.
    /// </summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="actor">Who invites.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <param name="mail">The message, with the id of the invitation; null when none is sent.</param>
    /// <returns>Whether it was kept; nothing was written when too many messages were.</returns>
    Task<bool> InviteAsync(
        Invitation invitation,
        Actor actor,
        CancellationToken cancellation,
        OutgoingMail? mail = null
    );

    /// <summary>Takes an open invitation of an assessment back.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="invitationId">The invitation.</param>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether there was an open one.</returns>
    Task<bool> RevokeAsync(
        AssessmentId id,
        Guid invitationId,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>
    /// Accepts an invitation: role, grant of the country and membership are given, and whom it replaces leaves, together or not
    /// at all.
    /// </summary>
    /// <param name="secretHash">The hash of the secret.</param>
    /// <param name="accountId">Account id of who accepts.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was still open; nothing was written when not.</returns>
    Task<bool> AcceptAsync(string secretHash, string accountId, CancellationToken cancellation);

    /// <summary>
    /// Makes an account and accepts an invitation with it, together or not at all: one invitation makes one account at most. Where a
    /// message carried the invitation to the address of the account, that address is confirmed and keeps its spelling there.
    /// </summary>
    /// <param name="secretHash">The hash of the secret.</param>
    /// <param name="account">The new account.</param>
    /// <param name="password">Its password, hashed.</param>
    /// <param name="letter">The link that confirms its address, kept where nothing else does; null when none can be sent.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<JoinResult> AcceptAsNewAsync(
        string secretHash,
        AccountLine account,
        string password,
        LinkLetter? letter,
        CancellationToken cancellation
    );

    /// <summary>
    /// Ends a membership; what the person answered stays. With a person's last membership in a country ends the grant that came
    /// with the memberships, and sign-ins that still hold it end within a minute.
    /// </summary>
    /// <param name="id">The assessment.</param>
    /// <param name="accountId">Account id of the member.</param>
    /// <param name="actor">Who ends it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(
        AssessmentId id,
        string accountId,
        Actor actor,
        CancellationToken cancellation
    );
}
