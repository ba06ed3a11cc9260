using System.Runtime.CompilerServices;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Exchange;

/// <summary>Finds and saves many entries at once.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfPracticeImportStore(StoreAccess access, AggregateWriter writer)
    : IPracticeImportStore
{
    private const int BatchSize = 200;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Practice>> FindAsync(
        IReadOnlyCollection<PracticeId> ids,
        IReadOnlyCollection<string> slugs,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Practice>>(
            async context =>
                await context
                    .Practices.AsNoTracking()
                    .Where(practice => ids.Contains(practice.Id) || slugs.Contains(practice.Slug))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        IReadOnlyList<Practice> next,
        Actor actor,
        CancellationToken cancellation
    ) =>
        writer.WriteBatchesAsync(
            context => StageAsync(context, next, actor, cancellation),
            cancellation
        );

    private static async IAsyncEnumerable<IReadOnlyCollection<AggregateChange>> StageAsync(
        HubDbContext context,
        IReadOnlyList<Practice> next,
        Actor actor,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await Task.CompletedTask;
        foreach (var batch in next.Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return
            [
                .. batch.Select(practice =>
                    EfPracticeStore.Stage(context, practice, PracticeChange.Imported, actor)
                ),
            ];
        }
    }
}
