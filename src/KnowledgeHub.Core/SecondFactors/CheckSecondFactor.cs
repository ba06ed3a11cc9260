namespace KnowledgeHub.Core.SecondFactors;

/// <summary>
/// Checks a code of somebody whose password was right, or who is signed in. Each code works once. Callers count attempts:
/// here nothing is limited.
/// </summary>
/// <param name="store">Keeps second factors.</param>
/// <param name="seal">Opens their secrets.</param>
/// <param name="clock">The time.</param>
public sealed class CheckSecondFactor(
    ISecondFactorStore store,
    ISecretSeal seal,
    TimeProvider clock
)
{
    /// <summary>Takes a code of the authenticator app.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="code">What was typed, possibly null.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it is right and was not used before.</returns>
    public async Task<bool> TakeCodeAsync(
        string accountId,
        string? code,
        CancellationToken cancellation
    )
    {
        var state = await store.ReadAsync(accountId, cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        return state.Secret is { } kept
            && seal.Open(kept) is { } secret
            && OneTimeCode.Match(secret, code, now) is { } step
            && await store.SpendStepAsync(accountId, step, cancellation);
    }

    /// <summary>Takes a recovery code.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="code">What was typed, possibly null.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it is one of the account's and was not used before.</returns>
    public async Task<bool> TakeRecoveryCodeAsync(
        string accountId,
        string? code,
        CancellationToken cancellation
    )
    {
        if (!RecoveryCodes.IsWellFormed(code))
        {
            return false;
        }

        var state = await store.ReadAsync(accountId, cancellation);
        return state is { RecoverySalt: { } salt, RecoveryCodes: > 0 }
            && await store.SpendRecoveryCodeAsync(
                accountId,
                RecoveryCodes.HashOf(code, salt),
                clock.GetUtcNow().UtcDateTime,
                cancellation
            );
    }
}
