using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Gives what a test has set, by the rules of the port.</summary>
/// <param name="reports">The reports of reuse, of any member in any state.</param>
public sealed class FakeSupplements(params ReuseReport[] reports) : ISupplementSource
{
    /// <summary>The files of each entry.</summary>
    public IReadOnlyList<Attachment> Files { get; init; } = [];

    /// <summary>The votes on each entry; none unless a test says so.</summary>
    public UsefulVotes Votes { get; init; } = new(0, false);

    public Task<StoredSupplement> ReadAsync(
        PracticeId practice,
        string accountId,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            new StoredSupplement(
                Files,
                Votes,
                [
                    .. reports.Where(report =>
                        report.State is ReuseState.Shown || report.ReporterId == accountId
                    ),
                ]
            )
        );
}
