using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Gives these versions of whatever entry is asked for, newest first.</summary>
public sealed class FakePracticeHistory(params PracticeVersion[] versions) : IPracticeHistory
{
    public Task<IReadOnlyList<PracticeVersion>> ReadAsync(
        PracticeId id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<PracticeVersion>>([
            .. versions
                .Where(version => version.State.Id == id)
                .OrderByDescending(version => version.State.Version),
        ]);

    public Task<bool> HasAnyAsync(
        PracticeId id,
        IReadOnlyCollection<PracticeChange> changes,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            versions.Any(version => version.State.Id == id && changes.Contains(version.Change))
        );
}
