using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Ends sign-ins inside a write, for the store of sessions and for whatever else ends them.</summary>
internal static class SessionRows
{
    private const int RevokedVersion = 2;

    /// <summary>The sessions of a person that are not over, be it by being ended or by time.</summary>
    public static IQueryable<AccountSession> OpenSessions(
        this HubDbContext context,
        string accountId,
        DateTime now
    )
    {
        var idleSince = now - SessionRules.Idle;
        return context
            .Set<AccountSession>()
            .Where(session =>
                session.AccountId == accountId
                && !session.EndedUtc.HasValue
                && session.EndsUtc > now
                && session.LastSeenUtc > idleSince
            );
    }

    /// <summary>
    /// Holds an account for a change by its owner: changes of one account go one after the other, so that a sign-in which was
    /// ended a moment before, or an account that was closed, changes nothing any more.
    /// </summary>
    /// <returns>Whether the change may be made.</returns>
    public static async Task<bool> HoldForOwnerAsync(
        this HubDbContext context,
        OwnChange change,
        CancellationToken cancellation
    )
    {
        await context.HoldAccountAsync(change.AccountId, cancellation);
        return await context.Users.AnyAsync(
                user => user.Id == change.AccountId && !user.DisabledUtc.HasValue,
                cancellation
            )
            && (
                change.Session is not { } session
                || await context
                    .OpenSessions(change.AccountId, change.Utc)
                    .AnyAsync(open => open.Id == session, cancellation)
            );
    }

    /// <summary>Says that what an account signs in with has changed: its other sign-ins end, and all read its rights anew.</summary>
    public static async Task EndOthersAsync(
        this HubDbContext context,
        OwnChange change,
        CancellationToken cancellation
    )
    {
        await context.RenewStampAsync(change.AccountId, cancellation);
        await context.EndSessionsAsync(
            change.AccountId,
            new(Except: change.Session),
            change.Utc,
            cancellation
        );
    }

    /// <summary>Ends sessions and, when asked to, tokens of a person, with one audit event each. The caller saves.</summary>
    public static async Task<int> EndSessionsAsync(
        this HubDbContext context,
        string accountId,
        SessionEnd which,
        DateTime now,
        CancellationToken cancellation,
        string? actorId = null
    )
    {
        var by = actorId ?? accountId;
        context.MarkRightsChange();
        await context.HoldAccountAsync(accountId, cancellation);
        var open = context
            .OpenSessions(accountId, now)
            .Where(session =>
                (!which.Only.HasValue || session.Id == which.Only)
                && (!which.Except.HasValue || session.Id != which.Except)
            );
        var ids = await open.Select(session => session.Id).ToListAsync(cancellation);
        await open.ExecuteUpdateAsync(
            session => session.SetProperty(row => row.EndedUtc, now),
            cancellation
        );
        context.AuditEvents.AddRange(ids.Select(id => EfSessionStore.EndOf(id, by, now)));
        if (which.WithTokens)
        {
            await RevokeTokensAsync(context, accountId, by, now, cancellation);
        }

        return ids.Count;
    }

    private static async Task RevokeTokensAsync(
        HubDbContext context,
        string accountId,
        string by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var valid = context.AccessTokens.Where(token =>
            token.OwnerId == accountId && !token.RevokedUtc.HasValue
        );
        var ids = await valid.Select(token => token.Id).ToListAsync(cancellation);
        await valid.ExecuteUpdateAsync(
            token => token.SetProperty(row => row.RevokedUtc, now),
            cancellation
        );
        context.AuditEvents.AddRange(
            ids.Select(id =>
                AuditEvent.Of(AggregateKind.AccessToken, id, RevokedVersion, "revoked", (by, now))
            )
        );
    }
}
