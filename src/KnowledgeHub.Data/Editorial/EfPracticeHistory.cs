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

    private static PracticeVersion Version(StoredVersion stored)
    {
        var isKnown = EnumCode<PracticeChange>.TryParse(stored.Change, out var change);
        var state = HubJson.Read<Practice>(stored.Body);
        return new(state, isKnown ? change : PracticeChange.Imported, stored.By);
    }
}
