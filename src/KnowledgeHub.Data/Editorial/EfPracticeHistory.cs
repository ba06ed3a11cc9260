using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Editorial;

/// <summary>Reads the revisions of entries.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfPracticeHistory(StoreAccess access) : IPracticeHistory
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PracticeVersion>> ReadAsync(
        PracticeId id,
        CancellationToken cancellation
    )
    {
        var stored = await access.RunAsync(
            context =>
                context.VersionsOf(AggregateKind.Practice, id.Value).ToListAsync(cancellation),
            cancellation
        );
        return [.. stored.Select(Version)];
    }

    /// <inheritdoc/>
    public Task<bool> HasAnyAsync(
        PracticeId id,
        IReadOnlyCollection<PracticeChange> changes,
        CancellationToken cancellation
    )
    {
        var codes = changes.Select(EnumCode<PracticeChange>.Of).ToList();
        return access.RunAsync(
            context =>
                context.Revisions.AnyAsync(
                    revision =>
                        revision.Kind == AggregateKind.Practice
                        && revision.AggregateId == id.Value
                        && codes.Contains(revision.Change),
                    cancellation
                ),
            cancellation
        );
    }

    private static PracticeVersion Version(StoredVersion stored)
    {
        var isKnown = EnumCode<PracticeChange>.TryParse(stored.Change, out var change);
        var state = HubJson.Read<Practice>(stored.Body);
        return new(state, isKnown ? change : PracticeChange.Imported, stored.By);
    }
}
