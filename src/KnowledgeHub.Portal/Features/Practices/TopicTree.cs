using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Topics as a tree: the widest stand open, narrower ones below each that is chosen or holds a choice.</summary>
internal static class TopicTree
{
    /// <summary>The widest topics, the most frequent first. A topic above the others of a result counts all of them.</summary>
    /// <param name="counts">The counts of a result.</param>
    /// <param name="taxonomy">Tells which topic stands under which.</param>
    /// <param name="named">Names a count.</param>
    public static IReadOnlyList<FacetValue> Of(
        IReadOnlyList<FacetCount> counts,
        TaxonomyCatalogue taxonomy,
        Func<FacetCount, FacetValue> named
    )
    {
        var present = counts.Select(count => count.Value).ToHashSet(StringComparer.Ordinal);
        var below = counts.ToLookup(ParentOf);
        return Level(string.Empty);

        string ParentOf(FacetCount count) =>
            taxonomy.Find(TermKind.Concept, count.Value)?.Parent is { } parent
            && present.Contains(parent)
                ? parent
                : string.Empty;

        bool HasChoice(FacetCount count) => count.IsChosen || below[count.Value].Any(HasChoice);

        IReadOnlyList<FacetValue> Level(string parent) =>
            [
                .. below[parent]
                    .Select(count =>
                        named(count) with
                        {
                            Narrower = HasChoice(count) ? Level(count.Value) : [],
                        }
                    )
                    .OrderByDescending(value => value.Count)
                    .ThenBy(
                        value => value.Label,
                        StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase)
                    ),
            ];
    }
}
