using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Sign-ins in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfSessionStore(StoreAccess access) : ISessionStore
{
    private const int BegunVersion = 1;
    private const int EndedVersion = 2;

    /// <inheritdoc/>
    public Task AddAsync(AccountSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return access.WriteAsync(
            context =>
            {
                context.Add(session);
                context.AuditEvents.Add(
                    AuditEvent.Of(
                        AggregateKind.AccountSession,
                        session.Id,
                        BegunVersion,
                        "begun",
                        (session.AccountId, session.CreatedUtc)
                    )
                );
                return context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<SessionRights?> FindAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                (
                    from session in context.Set<AccountSession>().AsNoTracking()
                    join user in context.Users on session.AccountId equals user.Id
                    where session.Id == id && !user.DisabledUtc.HasValue
                    select new SessionRights(session, user.SecurityStamp)
                ).SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccountSession>> ListOpenAsync(
        string accountId,
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AccountSession>>(
            async context =>
                await context
                    .OpenSessions(accountId, now)
                    .AsNoTracking()
                    .OrderByDescending(session => session.LastSeenUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task NoteAsync(Guid id, DateTime now, CancellationToken cancellation) =>
        access.WriteAsync(
            context =>
                context
                    .Set<AccountSession>()
                    .Where(session => session.Id == id && session.LastSeenUtc < now)
                    .ExecuteUpdateAsync(
                        session => session.SetProperty(row => row.LastSeenUtc, now),
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<int> EndAsync(
        string accountId,
        SessionEnd which,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(which);
        return access.WriteAsync(
            async context =>
            {
                var ended = await context.EndSessionsAsync(accountId, which, now, cancellation);
                await context.SaveChangesAsync(cancellation);
                return ended;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<int> ForgetAsync(DateTime before, CancellationToken cancellation) =>
        access.WriteAsync(
            context =>
                context
                    .Set<AccountSession>()
                    .Where(session => session.EndsUtc < before)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

    internal static AuditEvent EndOf(Guid id, string actorId, DateTime now) =>
        AuditEvent.Of(AggregateKind.AccountSession, id, EndedVersion, "ended", (actorId, now));
}
