using System.Collections.Immutable;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Curations;

/// <summary>The curations in force, ready for searches. Immutable.</summary>
/// <param name="curations">The curations; those taken back do nothing.</param>
public sealed class CurationBook(IEnumerable<Curation> curations) : ICuratedEntries
{
    private readonly ImmutableDictionary<string, ImmutableArray<Curation>> _byText = curations
        .Where(curation => curation.Placement is not null)
        .GroupBy(curation => curation.Text, StringComparer.Ordinal)
        .ToImmutableDictionary(
            text => text.Key,
            text => text.ToImmutableArray(),
            StringComparer.Ordinal
        );

    /// <summary>No curations.</summary>
    public static CurationBook Empty { get; } = new([]);

    /// <inheritdoc/>
    public CuratedEntries For(string text, Language language)
    {
        if (
            _byText.IsEmpty
            || QueryText.Keep(text) is not { } key
            || !_byText.TryGetValue(key, out var curations)
        )
        {
            return CuratedEntries.None;
        }

        // Of one entry the choice for a language stands before that for all languages.
        var chosen = curations
            .Where(curation => curation.ReachesReadersOf(language))
            .GroupBy(curation => curation.Practice)
            .Select(entry => entry.MaxBy(curation => curation.Language is not null))
            .OfType<Curation>()
            .OrderBy(curation => curation.ChangedUtc)
            .ThenBy(curation => curation.Id, StringComparer.Ordinal)
            .ToLookup(curation => curation.Placement, curation => curation.Practice);
        return new(
            [.. chosen[Placement.Pinned].Take(Curation.MaxPinned)],
            [.. chosen[Placement.Hidden]]
        );
    }
}
