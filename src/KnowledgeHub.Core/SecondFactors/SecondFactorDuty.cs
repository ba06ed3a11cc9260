using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Finds out until when an account may do without a second factor.</summary>
/// <param name="store">Keeps second factors.</param>
/// <param name="policy">What the installation has decided.</param>
/// <param name="clock">The time.</param>
public sealed class SecondFactorDuty(
    ISecondFactorStore store,
    SecondFactorPolicy policy,
    TimeProvider clock
)
{
    /// <summary>Until when the account may do without; the first call for an account with such a role begins its grace.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="roles">The roles held.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>The moment, which may be past; null when none is required or one is held.</returns>
    public async Task<DateTime?> DueAsync(
        string accountId,
        IReadOnlyCollection<Role> roles,
        CancellationToken cancellation
    )
    {
        if (!SecondFactorRules.IsRequired(roles))
        {
            return null;
        }

        var state = await store.ReadAsync(accountId, cancellation);
        if (state.IsHeld)
        {
            return null;
        }

        var since = state.RequiredSinceUtc ?? await BeginAsync(accountId, cancellation);
        return SecondFactorRules.DueUtc(since, policy.GraceDays);
    }

    // A database that can be read but not written must not keep people out: their grace begins later.
    private async Task<DateTime> BeginAsync(string accountId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        try
        {
            return await store.RequireAsync(accountId, now, cancellation);
        }
        catch (StoreUnavailableException)
        {
            return now;
        }
    }
}
