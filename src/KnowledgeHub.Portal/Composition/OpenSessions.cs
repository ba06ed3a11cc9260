using System.Collections.Concurrent;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Tells whether a session is open and which rights are the present ones, at every request and at every action of a circuit.
/// What was read is believed for two seconds, so that a page with its files asks once; it is forgotten at once when this node
/// ends sessions or changes rights, and when another node tells that it did.
/// </summary>
internal sealed class OpenSessions(
    ISessionStore store,
    TimeProvider clock,
    ILogger<OpenSessions> logger
)
{
    private const int MaxKept = 10_000;
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<Guid, (SessionRights Rights, DateTime Utc)> _read = new();
    private long _forgotten;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>An open session.</summary>
    /// <param name="id">The session; null gives null.</param>
    /// <param name="accountId">Account id of the person who claims it.</param>
    /// <param name="isDeed">Whether the person does something, so that the session goes on.</param>
    /// <param name="isSensitive">Whether what is done needs the present state, not that of a moment ago.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The session, or null when it is not open.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<SessionRights?> FindAsync(
        Guid? id,
        string? accountId,
        bool isDeed,
        bool isSensitive,
        CancellationToken cancellation
    )
    {
        if (
            id is not { } known
            || await ReadAsync(known, isSensitive, cancellation) is not { } rights
            || rights.Session.AccountId != accountId
            || !rights.Session.IsOpen(Now)
        )
        {
            return null;
        }

        return isDeed ? await NoteAsync(rights, cancellation) : rights;
    }

    /// <summary>Forgets what was read: sessions have ended, or rights have changed.</summary>
    public void Forget()
    {
        // Counted first: what is being read meanwhile is not kept.
        Interlocked.Increment(ref _forgotten);
        _read.Clear();
    }

    private async Task<SessionRights?> ReadAsync(
        Guid id,
        bool isSensitive,
        CancellationToken cancellation
    )
    {
        if (!isSensitive && _read.TryGetValue(id, out var kept) && Now - kept.Utc < _fresh)
        {
            return kept.Rights;
        }

        var forgotten = Interlocked.Read(ref _forgotten);
        if (await store.FindAsync(id, cancellation) is not { } rights)
        {
            return null;
        }

        Keep(rights, forgotten);
        return rights;
    }

    private void Keep(SessionRights rights, long forgotten)
    {
        if (_read.Count >= MaxKept)
        {
            _read.Clear();
        }

        _read[rights.Session.Id] = (rights, Now);
        if (Interlocked.Read(ref _forgotten) != forgotten)
        {
            _read.TryRemove(rights.Session.Id, out _);
        }
    }

    // A database that can be read but not written must not sign out those who only read.
    private async Task<SessionRights> NoteAsync(
        SessionRights rights,
        CancellationToken cancellation
    )
    {
        var now = Now;
        if (now - rights.Session.LastSeenUtc < SessionRules.Grain)
        {
            return rights;
        }

        try
        {
            await store.NoteAsync(rights.Session.Id, now, cancellation);
        }
        catch (StoreUnavailableException exception)
        {
            logger.LogWarning(exception, "The use of a session was not noted.");
            return rights;
        }

        // Read anew by the next request: what was read here may have ended meanwhile.
        _read.TryRemove(rights.Session.Id, out _);
        return rights with { Session = rights.Session with { LastSeenUtc = now } };
    }
}
