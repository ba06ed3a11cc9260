using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Use;

/// <summary>Keeps reports of reuse in the database with their history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfReuseStore(StoreAccess access, AggregateWriter writer) : IReuseStore
{
    /// <inheritdoc/>
    public Task<ReuseReport?> FindAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .ReuseReports.AsNoTracking()
                    .SingleOrDefaultAsync(report => report.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<ReuseListing?> FindListingAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                Listings(context, Open(context).Where(report => report.Id == id))
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReuseListing>> ListAllAsync(
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<ReuseListing>>(
            async context =>
                await Listings(
                        context,
                        Open(context)
                            .OrderByDescending(report => report.State == ReuseState.Waiting)
                            .ThenByDescending(report => report.DecidedUtc)
                            .ThenByDescending(report => report.ReportedUtc)
                            .Take(limit)
                    )
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<int> CountWaitingAsync(string? reporterId, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
            {
                var waiting = context.ReuseReports.Where(report =>
                    report.State == ReuseState.Waiting
                );
                return (
                    reporterId is null
                        ? waiting
                        : waiting.Where(report => report.ReporterId == reporterId)
                ).CountAsync(cancellation);
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        ReuseReport next,
        ReuseChange change,
        Actor actor,
        CancellationToken cancellation
    ) => writer.WriteAsync(context => [Stage(context, next, change, actor)], cancellation);

    private static IQueryable<ReuseReport> Open(HubDbContext context) =>
        context.ReuseReports.AsNoTracking().Where(report => report.State != ReuseState.Withdrawn);

    private static IQueryable<ReuseListing> Listings(
        HubDbContext context,
        IQueryable<ReuseReport> reports
    ) =>
        reports.Select(report => new ReuseListing(
            report,
            context
                .Users.Where(user => user.Id == report.ReporterId)
                .Select(user => user.DisplayName)
                .FirstOrDefault(),
            context
                .Practices.Where(practice => practice.Id == report.Practice)
                .Select(practice => EF.Property<string>(practice, PracticeConfiguration.Title))
                .First()
        ));

    private static AggregateChange Stage(
        HubDbContext context,
        ReuseReport next,
        ReuseChange change,
        Actor actor
    )
    {
        var entry = context.ReuseReports.Attach(next);
        entry.State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(report => report.Version).OriginalValue = next.Version - 1;
        return new(
            AggregateKind.ReuseReport,
            next.Id.ToString(),
            next.Version,
            EnumCode<ReuseChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }
}
