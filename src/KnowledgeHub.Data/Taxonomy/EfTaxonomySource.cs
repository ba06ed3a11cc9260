using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Taxonomy;

/// <summary>Holds the newest kept vocabularies in memory; <see cref="HubTaxonomySource"/> adds the concepts. The follower refreshes them when the change feed says so.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfTaxonomySource(StoreAccess access)
{
    private volatile TaxonomyCatalogue _current = TaxonomyCatalogue.Empty;

    /// <summary>The vocabularies as they were last read.</summary>
    public TaxonomyCatalogue Current => _current;

    /// <summary>Reads all vocabularies again and swaps them in at once.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var stored = await access.RunAsync(
            context =>
                context
                    .Vocabularies.AsNoTracking()
                    .OrderBy(row => row.Name)
                    .ToListAsync(cancellation),
            cancellation
        );
        _current = new(Merge(stored.Select(row => row.Vocabulary)));
    }

    /// <summary>Joins vocabularies of one kind: the title of the one with most terms, the terms of all. A code that stands in several counts once: the importer refuses that, and a reader must not suffer from it.</summary>
    /// <param name="vocabularies">Vocabularies, several of a kind allowed.</param>
    internal static IReadOnlyCollection<Vocabulary> Merge(IEnumerable<Vocabulary> vocabularies) =>
        [
            .. vocabularies
                .GroupBy(vocabulary => vocabulary.Kind)
                .Select(kind =>
                    kind.OrderByDescending(vocabulary => vocabulary.Terms.Count).ToList()
                )
                .Select(parts =>
                    parts[0] with
                    {
                        Terms =
                        [
                            .. parts
                                .SelectMany(part => part.Terms)
                                .DistinctBy(term => term.Code, StringComparer.OrdinalIgnoreCase),
                        ],
                    }
                ),
        ];
}
