using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Use;

/// <summary>Reads files, votes and reports of an entry in one query.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfSupplementSource(StoreAccess access) : ISupplementSource
{
    /// <inheritdoc/>
    public Task<StoredSupplement> ReadAsync(
        PracticeId practice,
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            async context =>
                // Files and reports are few: every pair of them as a row costs less than a query for each.
                await context
                    .Practices.AsNoTracking()
                    .AsSingleQuery()
                    .Where(entry => entry.Id == practice)
                    .Select(entry => new StoredSupplement(
                        context
                            .Attachments.Where(file => file.PracticeId == entry.Id)
                            .OrderBy(file => file.UploadedUtc)
                            .ThenBy(file => file.Id)
                            .ToList(),
                        new(
                            context.UsefulVotes.Count(vote => vote.Practice == entry.Id),
                            context.UsefulVotes.Any(vote =>
                                vote.Practice == entry.Id && vote.AccountId == accountId
                            )
                        ),
                        context
                            .ReuseReports.Where(report =>
                                report.Practice == entry.Id
                                && (
                                    report.State == ReuseState.Shown
                                    || report.ReporterId == accountId
                                )
                            )
                            .OrderByDescending(report => report.ReportedUtc)
                            .ToList()
                    ))
                    .SingleOrDefaultAsync(cancellation)
                ?? new([], new(0, false), []),
            cancellation
        );
}
