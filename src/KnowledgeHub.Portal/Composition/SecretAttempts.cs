using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// The one door to everything that tests a secret over HTTP: says whose failures count (this browser's, or those of all
/// strangers), bounds what one address may fail, and remembers browsers that succeed.
/// </summary>
internal sealed class SecretAttempts(
    AttemptGate gate,
    KnownDevice device,
    AddressFailures addresses,
    IHttpContextAccessor http
)
{
    /// <summary>Tests a secret of an account, if one may be tested now.</summary>
    /// <param name="accountId">Account id; null when the name that was typed belongs to nobody.</param>
    /// <param name="name">The e-mail address, as typed or as stored.</param>
    /// <param name="test">Tests the secret; runs at most once. For nobody it does as much work and gives Wrong.</param>
    /// <returns>The verdict, or how long to wait: then nothing was tested.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<AttemptAnswer> TryAsync(
        string? accountId,
        string name,
        Func<Task<AttemptVerdict>> test
    )
    {
        var known = accountId is null ? null : device.Find(accountId);
        var address = http.HttpContext?.Connection.RemoteIpAddress;
        var aborted = http.HttpContext?.RequestAborted ?? CancellationToken.None;
        var isBound = known is null;
        if (isBound && await addresses.BeginAsync(address, aborted) is { Ticks: > 0 } wait)
        {
            return new(null, wait);
        }

        var verdict = (AttemptVerdict?)null;
        try
        {
            var answer = await gate.TryAsync(SubjectOf(accountId, known, name), test, aborted);
            verdict = answer.Verdict;
            if (verdict is AttemptVerdict.Right && accountId is not null)
            {
                device.Remember(accountId);
            }

            return answer;
        }
        finally
        {
            if (isBound)
            {
                addresses.End(address, verdict is AttemptVerdict.Wrong);
            }
            else if (verdict is AttemptVerdict.Wrong)
            {
                addresses.Add(address);
            }
        }
    }

    private static AttemptSubject SubjectOf(string? accountId, Guid? known, string name) =>
        (accountId, known) switch
        {
            (null, _) => AttemptSubject.Nobody(name),
            (_, { } number) => AttemptSubject.Known(number, accountId),
            _ => AttemptSubject.Strangers(accountId),
        };
}
