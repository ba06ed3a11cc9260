namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Port: makes accounts that have a password from the start, and changes what belongs to their owners. Each change writes one
/// audit event in its transaction.
/// </summary>
public interface IOwnAccountStore
{
    /// <summary>Keeps a new account with its password, roles and countries.</summary>
    /// <param name="account">The account.</param>
    /// <param name="password">The password, hashed.</param>
    /// <param name="isConfirmed">Whether it is known that the address is its owner's.</param>
    /// <param name="by">Account id of who makes it; null for the owner.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept; not so when the address is taken.</returns>
    Task<bool> CreateAsync(
        AccountLine account,
        string password,
        bool isConfirmed,
        string? by,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>Gives an account another password and ends its other sign-ins and every open link, together or not at all.</summary>
    /// <param name="change">Who changes it.</param>
    /// <param name="seen">Version of the account's rights when the old password was checked: who has changed it since wins.</param>
    /// <param name="password">The new password, hashed.</param>
    /// <param name="withTokens">Whether access tokens are revoked, too.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was changed; not so when the account was changed or closed meanwhile, or the sign-in has ended.</returns>
    Task<bool> SetPasswordAsync(
        OwnChange change,
        string? seen,
        string password,
        bool withTokens,
        CancellationToken cancellation
    );

    /// <summary>Gives an account another name; the same name again changes nothing.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="name">The new name.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the name is another one now.</returns>
    Task<bool> RenameAsync(
        string accountId,
        string name,
        DateTime now,
        CancellationToken cancellation
    );
}
