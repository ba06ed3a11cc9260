using System.Linq.Expressions;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.QueryLog;

/// <summary>Keeps tallies of searches in the database. No history: they are counts, and are forgotten in time.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfQueryLogStore(StoreAccess access) : IQueryLogStore
{
    /// <inheritdoc/>
    public async Task AddAsync(
        IReadOnlyCollection<QueryTally> tallies,
        CancellationToken cancellation
    ) =>
        await access.RunAsync(
            async context =>
            {
                await using var write = await access.Engine.BeginWriteAsync(context, cancellation);

                // In one order everywhere, so that two nodes that write at the same time do not wait for each other in a circle.
                foreach (var tally in tallies.OrderBy(tally => tally.Text, StringComparer.Ordinal))
                {
                    await AddAsync(context, tally, cancellation);
                }

                await write.CommitAsync(cancellation);
                return tallies.Count;
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<QuerySummary>> FailingAsync(
        DateOnly from,
        int count,
        CancellationToken cancellation
    ) =>
        SummariseAsync(
            from,
            query =>
                query.LastFailed.HasValue
                && (!query.LastFound.HasValue || query.LastFailed > query.LastFound),
            count,
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<QuerySummary>> FoundAsync(
        DateOnly from,
        int people,
        int count,
        CancellationToken cancellation
    ) =>
        SummariseAsync(
            from,
            query =>
                query.People >= people
                && query.LastFound.HasValue
                && (!query.LastFailed.HasValue || query.LastFound > query.LastFailed),
            count,
            cancellation
        );

    /// <inheritdoc/>
    public async Task ForgetBeforeAsync(DateOnly day, CancellationToken cancellation) =>
        await access.RunAsync(
            async context =>
            {
                await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
                var rows = await context
                    .QueryTallies.Where(tally => tally.Day < day)
                    .ExecuteDeleteAsync(cancellation);
                await write.CommitAsync(cancellation);
                return rows;
            },
            cancellation
        );

    private static Task<int> AddAsync(
        HubDbContext context,
        QueryTally tally,
        CancellationToken cancellation
    ) =>
        context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "QueryTallies" ("Text", "Language", "Day", "Searches", "WithoutResults", "Results", "People")
                VALUES ({tally.Text}, {tally.Language.Code()}, {tally.Day}, {tally.Searches},
                    {tally.WithoutResults}, {tally.Results}, {tally.People})
            ON CONFLICT ("Text", "Language", "Day") DO UPDATE SET
                "Searches" = "QueryTallies"."Searches" + excluded."Searches",
                "WithoutResults" = "QueryTallies"."WithoutResults" + excluded."WithoutResults",
                "Results" = excluded."Results",
                "People" = CASE WHEN excluded."People" > "QueryTallies"."People"
                    THEN excluded."People" ELSE "QueryTallies"."People" END
            """,
            cancellation
        );

    private Task<IReadOnlyList<QuerySummary>> SummariseAsync(
        DateOnly from,
        Expression<Func<QuerySummary, bool>> isWanted,
        int count,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<QuerySummary>>(
            async context =>
                await context
                    .QueryTallies.Where(tally => tally.Day >= from)
                    .GroupBy(tally => new { tally.Text, tally.Language })
                    .Select(days => new QuerySummary
                    {
                        Text = days.Key.Text,
                        Language = days.Key.Language,
                        Searches = days.Sum(day => day.Searches),
                        WithoutResults = days.Sum(day => day.WithoutResults),
                        People = days.Max(day => day.People),
                        LastFound = days.Max(day =>
                            day.Searches > day.WithoutResults ? (DateOnly?)day.Day : null
                        ),
                        LastFailed = days.Max(day =>
                            day.WithoutResults > 0 ? (DateOnly?)day.Day : null
                        ),
                    })
                    .Where(isWanted)
                    .OrderByDescending(query => query.Searches)
                    .ThenBy(query => query.Text)
                    .Take(count)
                    .ToListAsync(cancellation),
            cancellation
        );
}
