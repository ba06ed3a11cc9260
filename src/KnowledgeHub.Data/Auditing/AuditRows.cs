using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Auditing;

/// <summary>The audit trail as its queries read it.</summary>
internal static class AuditRows
{
    /// <summary>Every event behind a number, in the order of numbers.</summary>
    public static IQueryable<AuditEvent> EventsAfter(this HubDbContext context, long id) =>
        context.AuditEvents.AsNoTracking().Where(audit => audit.Id > id).OrderBy(audit => audit.Id);

    /// <summary>Every seal, the newest first.</summary>
    public static IQueryable<AuditSeal> SealsNewestFirst(this HubDbContext context) =>
        context.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Number);

    /// <summary>Every seal behind a number, in the order of numbers.</summary>
    public static IQueryable<AuditSeal> SealsAfter(this HubDbContext context, long number) =>
        context
            .Set<AuditSeal>()
            .AsNoTracking()
            .Where(seal => seal.Number > number)
            .OrderBy(seal => seal.Number);

    /// <summary>Number of the last sealed event; less than any when there is none.</summary>
    public static async Task<long> LastSealedAsync(
        this HubDbContext context,
        CancellationToken cancellation
    ) =>
        await context
            .SealsNewestFirst()
            .Select(seal => (long?)seal.LastEventId)
            .FirstOrDefaultAsync(cancellation)
        ?? long.MinValue;

    /// <summary>The event of a row.</summary>
    public static AuditRecord ToRecord(this AuditEvent row) =>
        new()
        {
            Id = row.Id,
            AtUtc = row.AtUtc,
            Country = row.Country,
            ActorId = row.ActorId,
            Action = row.Action,
            Kind = EnumCode<AggregateKind>.Of(row.Kind),
            AggregateId = row.AggregateId,
            Version = row.Version,
        };
}
