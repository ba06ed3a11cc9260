using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps reports of reuse in memory by the rules of the port.</summary>
/// <param name="stored">The reports that are there already.</param>
public sealed class FakeReuse(params ReuseReport[] stored) : IReuseStore
{
    private readonly Dictionary<Guid, ReuseReport> _reports = stored.ToDictionary(report =>
        report.Id
    );

    /// <summary>What was committed through the port, in order.</summary>
    public List<ReuseChange> Changes { get; } = [];

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<ReuseReport> Stored => [.. _reports.Values];

    public Task<ReuseReport?> FindAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(_reports.GetValueOrDefault(id));

    public Task<ReuseListing?> FindListingAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(
            _reports.GetValueOrDefault(id) is { State: not ReuseState.Withdrawn } report
                ? Listing(report)
                : null
        );

    public Task<IReadOnlyList<ReuseListing>> ListAllAsync(
        int limit,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ReuseListing>>([
            .. _reports
                .Values.Where(report => report.State is not ReuseState.Withdrawn)
                .OrderByDescending(report => report.State is ReuseState.Waiting)
                .Take(limit)
                .Select(Listing),
        ]);

    public Task<int> CountWaitingAsync(string? reporterId, CancellationToken cancellation) =>
        Task.FromResult(
            _reports.Values.Count(report =>
                report.State is ReuseState.Waiting
                && (reporterId is null || report.ReporterId == reporterId)
            )
        );

    public Task<SaveResult> SaveAsync(
        ReuseReport next,
        ReuseChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (next.Version > 1 && _reports[next.Id].Version != next.Version - 1)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        _reports[next.Id] = next;
        Changes.Add(change);
        return Task.FromResult(SaveResult.Saved);
    }

    private static ReuseListing Listing(ReuseReport report) => new(report, null, "An entry");
}
