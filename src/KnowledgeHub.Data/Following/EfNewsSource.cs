using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Discussion;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Following;

/// <summary>Reads news from revisions, entries and reports; each method is one query.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfNewsSource(StoreAccess access) : INewsSource
{
    private static readonly string[] _telling =
    [
        EnumCode<PracticeChange>.Of(PracticeChange.Published),
        EnumCode<PracticeChange>.Of(PracticeChange.Imported),
        EnumCode<PracticeChange>.Of(PracticeChange.Withdrawn),
        EnumCode<PracticeChange>.Of(PracticeChange.Archived),
        EnumCode<PracticeChange>.Of(PracticeChange.Reopened),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PracticeEvent>> ReadEventsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows = await access.RunAsync(
            context =>
                Followed(context, accountId, sinceUtc)
                    .OrderByDescending(revision => revision.Id)
                    .Take(limit)
                    .Select(revision => new
                    {
                        revision.Change,
                        revision.AtUtc,
                        revision.Body,
                        Before = context
                            .Revisions.Where(before =>
                                before.Kind == AggregateKind.Practice
                                && before.AggregateId == revision.AggregateId
                                && before.Version == revision.Version - 1
                            )
                            .Select(before => before.Body)
                            .FirstOrDefault(),
                    })
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. rows.Select(row => new PracticeEvent(
                EnumCode<PracticeChange>.TryParse(row.Change, out var change)
                    ? change
                    : PracticeChange.Imported,
                row.AtUtc,
                HubJson.Read<Practice>(row.Body),
                row.Before is null ? null : HubJson.Read<Practice>(row.Before)
            )),
        ];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReuseReport>> ReadReportsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<ReuseReport>>(
            async context =>
                await Decided(context, accountId, sinceUtc)
                    .AsNoTracking()
                    .OrderByDescending(report => report.DecidedUtc)
                    .Take(limit)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<PracticeId>> ListPublishedAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<PracticeId>>(
            async context =>
                await context
                    .Practices.Where(practice =>
                        practice.Status == PracticeStatus.Published
                        && practice.PublishedUtc > sinceUtc
                        && practice.OwnerId != accountId
                    )
                    .OrderByDescending(practice => practice.PublishedUtc)
                    .Take(limit)
                    .Select(practice => practice.Id)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<SignedRemark>> ReadMentionsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                Mentioning(context, accountId, sinceUtc)
                    .OrderByDescending(remark => remark.AtUtc)
                    .Take(limit)
                    .SignAsync(context, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<ReminderCounts> CountAsync(ReminderScope scope, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return access.RunAsync(
            async context =>
                await context
                    .Users.Where(user => user.Id == scope.AccountId)
                    .Select(_ => new ReminderCounts(
                        Waiting(context, scope).Count(),
                        context.ReuseReports.Count(report =>
                            scope.DecidesReuse && report.State == ReuseState.Waiting
                        ),
                        Followed(context, scope.AccountId, scope.SinceUtc).Count()
                            + Decided(context, scope.AccountId, scope.SinceUtc).Count(),
                        context.Follows.Any(follow =>
                            follow.AccountId == scope.AccountId
                            && follow.Kind != FollowKind.Practice
                        ),
                        Mentioning(context, scope.AccountId, scope.SinceUtc).Any()
                    ))
                    .SingleOrDefaultAsync(cancellation)
                ?? new(0, 0, 0, false, false),
            cancellation
        );
    }

    private static IQueryable<Practice> Waiting(HubDbContext context, ReminderScope scope) =>
        context.Practices.Where(practice =>
            practice.OwnerId == scope.AccountId
                ? (
                    practice.Status == PracticeStatus.Published
                    && EF.Property<DateOnly?>(practice, PracticeConfiguration.ReviewBy)
                        < scope.Today
                )
                    || practice.Status == PracticeStatus.ChangesRequested
                    || EF.Property<PracticeStatus?>(practice, PracticeConfiguration.CopyStatus)
                        == PracticeStatus.ChangesRequested
                : scope.Reviews
                    && (
                        practice.Status == PracticeStatus.InReview
                        || EF.Property<PracticeStatus?>(practice, PracticeConfiguration.CopyStatus)
                            == PracticeStatus.InReview
                    )
        );

    private static IQueryable<Revision> Followed(
        HubDbContext context,
        string accountId,
        DateTime sinceUtc
    ) =>
        context.Revisions.Where(revision =>
            revision.Kind == AggregateKind.Practice
            && revision.AtUtc > sinceUtc
            && revision.ActorId != accountId
            && _telling.Contains(revision.Change)
            && context.Follows.Any(follow =>
                follow.AccountId == accountId
                && follow.Kind == FollowKind.Practice
                && follow.Target == revision.AggregateId
                && follow.SinceUtc < revision.AtUtc
            )
        );

    private static IQueryable<Remark> Mentioning(
        HubDbContext context,
        string accountId,
        DateTime sinceUtc
    ) =>
        context
            .Set<Remark>()
            .Where(remark =>
                remark.AtUtc > sinceUtc
                && remark.AuthorId != accountId
                && context
                    .Set<RemarkMention>()
                    .Any(mention => mention.RemarkId == remark.Id && mention.AccountId == accountId)
            );

    private static IQueryable<ReuseReport> Decided(
        HubDbContext context,
        string accountId,
        DateTime sinceUtc
    ) =>
        context.ReuseReports.Where(report =>
            report.DecidedUtc > sinceUtc
            && (
                (
                    report.ReporterId == accountId
                    && (report.State == ReuseState.Shown || report.State == ReuseState.Declined)
                )
                || (
                    report.State == ReuseState.Shown
                    && context.Follows.Any(follow =>
                        follow.AccountId == accountId
                        && follow.Kind == FollowKind.Practice
                        && follow.Target == (string)(object)report.Practice
                        && follow.SinceUtc < report.DecidedUtc
                    )
                )
            )
        );
}
