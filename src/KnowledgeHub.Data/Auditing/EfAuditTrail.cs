using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Auditing;

/// <summary>Reads the audit trail from the database.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAuditTrail(StoreAccess access) : IAuditTrail
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditLine>> ReadAsync(
        AuditFilter filter,
        int limit,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(filter);
        return access.RunAsync<IReadOnlyList<AuditLine>>(
            async context =>
            {
                var last = await context.LastSealedAsync(cancellation);
                var rows = await Filtered(context, filter)
                    .OrderByDescending(audit => audit.Id)
                    .Take(limit)
                    .Select(audit => new
                    {
                        Event = audit,
                        Name = context
                            .Users.Where(user => user.Id == audit.ActorId)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault(),
                    })
                    .ToListAsync(cancellation);
                return rows.ConvertAll(row => new AuditLine(
                    row.Event.ToRecord(),
                    row.Name,
                    row.Event.Id <= last
                ));
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<AuditSeal?> HeadAsync(CancellationToken cancellation) =>
        access.RunAsync(
            context => context.SealsNewestFirst().FirstOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<DateTime?> OldestUnsealedAsync(CancellationToken cancellation) =>
        access.RunAsync(
            async context =>
                await context
                    .EventsAfter(await context.LastSealedAsync(cancellation))
                    .Select(audit => (DateTime?)audit.AtUtc)
                    .FirstOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditRecord>> ReadEventsAsync(
        long id,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AuditRecord>>(
            async context =>
            {
                var rows = await context.EventsAfter(id).Take(limit).ToListAsync(cancellation);
                return rows.ConvertAll(row => row.ToRecord());
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditSeal>> ReadSealsAsync(
        long number,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AuditSeal>>(
            async context => await context.SealsAfter(number).Take(limit).ToListAsync(cancellation),
            cancellation
        );

    private static IQueryable<AuditEvent> Filtered(HubDbContext context, AuditFilter filter)
    {
        var events = context.AuditEvents.AsNoTracking();
        if (filter.Kind is { } code)
        {
            var isKnown = EnumCode<AggregateKind>.TryParse(code, out var kind);
            events = events.Where(audit => isKnown && audit.Kind == kind);
        }

        if (filter.Country is { } country)
        {
            events = events.Where(audit => audit.Country == country);
        }

        if (filter.ActorId is { } actor)
        {
            events = events.Where(audit => audit.ActorId == actor);
        }

        return Between(events, filter);
    }

    private static IQueryable<AuditEvent> Between(IQueryable<AuditEvent> events, AuditFilter filter)
    {
        if (filter.From is { } from)
        {
            var begin = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            events = events.Where(audit => audit.AtUtc >= begin);
        }

        if (filter.To is { } to)
        {
            var end = to.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(1);
            events = events.Where(audit => audit.AtUtc < end);
        }

        return filter.Before is { } before ? events.Where(audit => audit.Id < before) : events;
    }
}
