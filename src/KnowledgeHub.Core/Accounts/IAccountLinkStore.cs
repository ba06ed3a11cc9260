using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: keeps links that were sent to mailboxes, and does what they allow. Each change writes an audit event.</summary>
public interface IAccountLinkStore
{
    /// <summary>The account that can sign in with an address.</summary>
    /// <param name="email">The address, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null when there is none, or when it is closed or was never accepted.</returns>
    Task<MailboxOwner?> FindOwnerAsync(string email, CancellationToken cancellation);

    /// <summary>The name and present address of an account.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null when there is none, or when it is closed.</returns>
    Task<MailboxOwner?> FindAccountAsync(string accountId, CancellationToken cancellation);

    /// <summary>Keeps a link and the messages about it, together; older links of that kind become void.</summary>
    /// <param name="link">The link.</param>
    /// <param name="mails">The message that carries it, and what else is told.</param>
    /// <param name="most">How many links of that kind the account may be sent within <paramref name="within"/>.</param>
    /// <param name="within">The time that is looked back.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept; not so when there were too many, or the account has no such address to be written to.</returns>
    Task<bool> SendAsync(
        AccountLink link,
        IReadOnlyCollection<OutgoingMail> mails,
        int most,
        TimeSpan within,
        CancellationToken cancellation
    );

    /// <summary>A link by the hash of its secret.</summary>
    /// <param name="secretHash">The hash.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The link with the name of its account, or null.</returns>
    Task<(AccountLink Link, string Name)?> FindAsync(
        string secretHash,
        CancellationToken cancellation
    );

    /// <summary>
    /// Uses a link to set a password: every sign-in and access token ends, and the link is used up, together or not at all. The
    /// address is confirmed by it where a message has carried the link there.
    /// </summary>
    /// <param name="secretHash">The hash of the secret.</param>
    /// <param name="passwordHash">The new password, hashed.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Account id of the person; null when the link was not open any more.</returns>
    Task<string?> SetPasswordAsync(
        string secretHash,
        string passwordHash,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>
    /// Uses a link to give its account the address that it was sent to: sign-ins end, what was sent to the old address is void, and
    /// the link is used up, together or not at all.
    /// </summary>
    /// <param name="secretHash">The hash of the secret.</param>
    /// <param name="notice">What the old address is told; its time is now.</param>
    /// <param name="ending">Which sign-ins end.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it has the address; not so when the link was not open any more or the address is taken.</returns>
    Task<bool> SetEmailAsync(
        string secretHash,
        OutgoingMail notice,
        SessionEnd ending,
        CancellationToken cancellation
    );

    /// <summary>
    /// Uses a link of <see cref="AccountLinkKind.EmailConfirmation"/> to confirm the address that its account has; both happen, or neither.
    /// </summary>
    /// <param name="secretHash">The hash of the secret.</param>
    /// <param name="change">Who confirms: the link of another account does nothing.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it is confirmed by it; not so when the link was not open any more, or the address was confirmed otherwise.</returns>
    Task<bool> ConfirmEmailAsync(
        string secretHash,
        OwnChange change,
        CancellationToken cancellation
    );

    /// <summary>Removes links that nobody could use any more before a time.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetAsync(DateTime before, CancellationToken cancellation);
}
