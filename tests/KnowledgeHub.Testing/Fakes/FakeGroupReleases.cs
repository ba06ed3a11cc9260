using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps releases in memory.</summary>
public sealed class FakeGroupReleases : IGroupReleaseStore
{
    private readonly List<GroupRelease> _releases = [];

    /// <summary>Everything that was released, in order.</summary>
    public IReadOnlyList<GroupRelease> Stored => _releases;

    public Task<IReadOnlyList<GroupRelease>> ReadAsync(
        string framework,
        int year,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<GroupRelease>>([
            .. _releases.Where(one => one.Framework == framework && one.Year == year),
        ]);

    public Task<IReadOnlyList<GroupRelease>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<GroupRelease>>([.. _releases]);

    public Task<bool> AddAsync(GroupRelease release, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(release);
        var isFree = !_releases.Exists(one =>
            (one.Framework, one.Year, one.Number)
            == (release.Framework, release.Year, release.Number)
        );
        if (isFree)
        {
            _releases.Add(release);
        }

        return Task.FromResult(isFree);
    }
}
