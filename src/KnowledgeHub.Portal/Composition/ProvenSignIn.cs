using System.Security.Claims;
using KnowledgeHub.Data.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Signs in with what was just proved, so that it counts as a fresh proof for a while.</summary>
internal sealed class ProvenSignIn(
    SessionSignIn sessions,
    EfOwnAccountStore accounts,
    OpenSessions open,
    TimeProvider clock
)
{
    /// <summary>Begins a session on this response.</summary>
    /// <param name="user">Who has proved who it is.</param>
    /// <param name="isPersistent">Whether the cookie outlives the browser.</param>
    /// <param name="isStrong">Whether two factors were proved.</param>
    public Task BeginAsync(HubUser user, bool isPersistent, bool isStrong) =>
        sessions.BeginAsync(user, isPersistent, Proof(isStrong));

    /// <summary>Goes on with the session, with the rights that the account has now.</summary>
    /// <param name="user">Who has proved who it is.</param>
    /// <param name="isStrong">Whether two factors were proved.</param>
    /// <param name="provenUtc">When; now if left out.</param>
    public Task ContinueAsync(HubUser user, bool isStrong, DateTime? provenUtc = null) =>
        sessions.ContinueAsync(user, Proof(isStrong, provenUtc));

    /// <summary>Goes on with the session after a change that the store has just made; other sign-ins have ended with it.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="isStrong">Whether two factors were proved.</param>
    /// <param name="provenUtc">When.</param>
    public async Task ContinueAsync(string accountId, bool isStrong, DateTime provenUtc)
    {
        open.Forget();
        if (await accounts.FindAsync(accountId, default) is { } user)
        {
            await sessions.ContinueAsync(user, Proof(isStrong, provenUtc));
        }
    }

    private Claim[] Proof(bool isStrong, DateTime? provenUtc = null) =>
        FactorClaims.Proof(provenUtc ?? clock.GetUtcNow().UtcDateTime, isStrong);
}
