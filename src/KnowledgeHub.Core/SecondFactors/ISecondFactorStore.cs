using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Keeps what accounts have beside their passwords. Each change writes one audit event in its transaction.</summary>
public interface ISecondFactorStore
{
    /// <summary>What an account has; <see cref="FactorState.Empty"/> for one that is not known.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<FactorState> ReadAsync(string accountId, CancellationToken cancellation);

    /// <summary>Notes from when on a second factor is required, unless that is noted already. It is no change of the account and has no event.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="utc">The moment.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>The moment that is noted now.</returns>
    Task<DateTime> RequireAsync(string accountId, DateTime utc, CancellationToken cancellation);

    /// <summary>Keeps the secret of an app that is being set up; it opens nothing yet, and so has no event.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="secret">The sealed secret.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task BeginAsync(string accountId, string secret, CancellationToken cancellation);

    /// <summary>Puts the app in force that is being set up; the step of the code that proved it is spent.</summary>
    /// <param name="change">Who puts it in force; other sign-ins end.</param>
    /// <param name="secret">What was kept while it was set up, as another may have been begun since, and the sealed secret to keep from now on.</param>
    /// <param name="step">The step of the code.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether this secret was being set up, and the sign-in is open.</returns>
    Task<bool> ConfirmAsync(
        OwnChange change,
        (string Pending, string Lasting) secret,
        long step,
        CancellationToken cancellation
    );

    /// <summary>Spends a step: of all who bring its code, or that of an earlier one, one alone gets in.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="step">The step of the code.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether no step as late as this was spent before.</returns>
    Task<bool> SpendStepAsync(string accountId, long step, CancellationToken cancellation);

    /// <summary>Takes the authenticator app away.</summary>
    /// <param name="change">Who takes it away; other sign-ins end.</param>
    /// <param name="mustKeepOne">Whether the last factor stays.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<FactorRemoval> RemoveAuthenticatorAsync(
        OwnChange change,
        bool mustKeepOne,
        CancellationToken cancellation
    );

    /// <summary>Takes every factor and recovery code of an account away and ends its sign-ins; from when on one is required stays noted.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="by">Account id of who does it.</param>
    /// <param name="utc">When.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether there was a factor.</returns>
    Task<bool> ResetAsync(
        string accountId,
        string by,
        DateTime utc,
        CancellationToken cancellation
    );

    /// <summary>The passkeys of an account, first made first.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Passkey>> PasskeysAsync(string accountId, CancellationToken cancellation);

    /// <summary>Takes a passkey away.</summary>
    /// <param name="change">Who takes it away; other sign-ins end.</param>
    /// <param name="passkey">Id of the passkey, see <see cref="Passkey.Id"/>.</param>
    /// <param name="mustKeepOne">Whether the last factor stays.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<FactorRemoval> RemovePasskeyAsync(
        OwnChange change,
        string passkey,
        bool mustKeepOne,
        CancellationToken cancellation
    );

    /// <summary>Replaces the recovery codes.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="salt">The salt of the new set.</param>
    /// <param name="hashes">What is stored of each new code.</param>
    /// <param name="utc">When.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task ReplaceRecoveryCodesAsync(
        string accountId,
        string salt,
        IReadOnlyList<string> hashes,
        DateTime utc,
        CancellationToken cancellation
    );

    /// <summary>Spends a recovery code: of all who bring it, one alone gets in.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="hash">What is stored of the code.</param>
    /// <param name="utc">When.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether there was such a code.</returns>
    Task<bool> SpendRecoveryCodeAsync(
        string accountId,
        string hash,
        DateTime utc,
        CancellationToken cancellation
    );
}
