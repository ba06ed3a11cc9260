using KnowledgeHub.Core.Framework;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Framework;

/// <summary>Holds the versions of the framework in memory; the follower refreshes them when the change feed says so.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfFrameworkSource(StoreAccess access) : IFrameworkSource
{
    private volatile IReadOnlyList<MaturityFramework> _all = [];

    /// <inheritdoc/>
    public MaturityFramework? Current => _all is [var newest, ..] ? newest : null;

    /// <inheritdoc/>
    public IReadOnlyList<MaturityFramework> All => _all;

    /// <inheritdoc/>
    public MaturityFramework? Find(string? version) =>
        _all.FirstOrDefault(framework => framework.Version == version);

    /// <summary>Reads all versions again and swaps them in at once.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var stored = await access.RunAsync(
            context => context.Frameworks.AsNoTracking().ToListAsync(cancellation),
            cancellation
        );
        _all =
        [
            .. stored
                .Select(row => new MaturityFramework(row.Document))
                .OrderByDescending(framework => framework.Document.Published)
                .ThenByDescending(
                    framework => framework.Version,
                    Comparer<string>.Create(VersionNumber.Compare)
                ),
        ];
    }
}
