using System.Collections.Concurrent;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Tells whether a session is open, at every request and in every circuit. What was read is believed for some seconds, so
/// that a page with its files asks once; a session that ends on this node is forgotten at once.
/// </summary>
internal sealed class OpenSessions(
    ISessionStore store,
    TimeProvider clock,
    ILogger<OpenSessions> logger
)
{
    private const int MaxKept = 10_000;
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<Guid, (AccountSession Session, DateTime Utc)> _read =
        new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>An open session.</summary>
    /// <param name="id">The session; null gives null.</param>
    /// <param name="accountId">Account id of the person who claims it.</param>
    /// <param name="isDeed">Whether the person does something, so that the session goes on.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The session, or null when it is not open.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<AccountSession?> FindAsync(
        Guid? id,
        string? accountId,
        bool isDeed,
        CancellationToken cancellation
    )
    {
        if (
            id is not { } known
            || await ReadAsync(known, cancellation) is not { } session
            || session.AccountId != accountId
            || !session.IsOpen(Now)
        )
        {
            return null;
        }

        return isDeed ? await NoteAsync(session, cancellation) : session;
    }

    /// <summary>Forgets what was read, because this node ends sessions.</summary>
    public void Forget() => _read.Clear();

    private async Task<AccountSession?> ReadAsync(Guid id, CancellationToken cancellation)
    {
        if (_read.TryGetValue(id, out var kept) && Now - kept.Utc < _fresh)
        {
            return kept.Session;
        }

        if (await store.FindAsync(id, cancellation) is not { } session)
        {
            return null;
        }

        if (_read.Count >= MaxKept)
        {
            _read.Clear();
        }

        _read[id] = (session, Now);
        return session;
    }

    // A database that can be read but not written must not sign out those who only read.
    private async Task<AccountSession> NoteAsync(
        AccountSession session,
        CancellationToken cancellation
    )
    {
        var now = Now;
        if (now - session.LastSeenUtc < SessionRules.Grain)
        {
            return session;
        }

        try
        {
            await store.NoteAsync(session.Id, now, cancellation);
        }
        catch (StoreUnavailableException exception)
        {
            logger.LogWarning(exception, "The use of a session was not noted.");
            return session;
        }

        var noted = session with { LastSeenUtc = now };
        _read[session.Id] = (noted, now);
        return noted;
    }
}
