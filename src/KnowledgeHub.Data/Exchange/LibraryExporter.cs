using System.Text;
using System.Text.Json;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Exchange;

/// <summary>Writes the whole library to a package; see <see cref="LibraryImporter"/> for the way back.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class LibraryExporter(StoreAccess access)
{
    private const int BatchSize = 100;

    /// <summary>Writes every entry, in the order of ids.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The number of entries.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="LibraryPackageException">An entry cannot be read.</exception>
    public async Task<int> WriteAsync(Stream target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        var ids = await IdsAsync(cancellation);
        await WriteAsync(
            $$"""{"format":"{{LibraryFormat.Name}}","schema":{{LibraryFormat.Schema}},"entries":["""
        );
        var separator = "\n";
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var practice in await LoadAsync(batch, cancellation))
            {
                await WriteAsync(separator);
                await target.WriteAsync(
                    LibraryFormat.Write(LibraryEntry.Of(practice)),
                    cancellation
                );
                separator = ",\n";
            }
        }

        await WriteAsync("\n]}\n");
        return ids.Count;

        ValueTask WriteAsync(string text) =>
            target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    // Not sorted by the database: PostgreSQL may sort texts by the rules of a language.
    private async Task<List<PracticeId>> IdsAsync(CancellationToken cancellation)
    {
        var ids = await access.RunAsync(
            context => context.Practices.Select(practice => practice.Id).ToListAsync(cancellation),
            cancellation
        );
        ids.Sort((left, right) => string.CompareOrdinal(left.Value, right.Value));
        return ids;
    }

    private async Task<IEnumerable<Practice>> LoadAsync(
        PracticeId[] ids,
        CancellationToken cancellation
    )
    {
        try
        {
            var practices = await access.RunAsync(
                context =>
                    context
                        .Practices.AsNoTracking()
                        .Where(practice => ids.Contains(practice.Id))
                        .ToListAsync(cancellation),
                cancellation
            );
            return practices.OrderBy(practice => practice.Id.Value, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            throw new LibraryPackageException(
                $"An entry from {ids[0]} to {ids[^1]} cannot be read; the page /account of an administrator names it."
            );
        }
    }
}
