using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: keeps accounts. Each change writes one audit event in its transaction.</summary>
public interface IAccountStore
{
    /// <summary>All accounts, by name.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AccountLine>> ListAsync(CancellationToken cancellation);

    /// <summary>Keeps a new account without a password, the link that sets the first one, and its message.</summary>
    /// <param name="account">The account.</param>
    /// <param name="link">The link.</param>
    /// <param name="mail">The message; null when none is sent.</param>
    /// <param name="by">Account id of who invites.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept; not so when the address is taken.</returns>
    Task<bool> InviteAsync(
        AccountLine account,
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    );

    /// <summary>Keeps a link that sets a password of an account, and its message; older ones of its kind become void.</summary>
    /// <param name="link">The link: an invitation for the first password, a reset for a new one.</param>
    /// <param name="mail">The message; null when none is sent.</param>
    /// <param name="by">Account id of who made it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept; not so when the account is closed, or has a password by now, or none yet.</returns>
    Task<bool> RenewLinkAsync(
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    );

    /// <summary>
    /// Gives an account exactly these rights. Its sign-ins end. Refused when nobody would be left who administers accounts.
    /// </summary>
    /// <param name="account">The account as it is to be: roles, countries, and whether it is closed.</param>
    /// <param name="by">Account id of who does it.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>What came of it.</returns>
    Task<AccountChange> ChangeAsync(
        AccountLine account,
        string by,
        DateTime now,
        CancellationToken cancellation
    );
}
