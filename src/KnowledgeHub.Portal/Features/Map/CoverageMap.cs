using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Features.Map;

/// <summary>How many entries serve each cell of areas by pillars.</summary>
public sealed class CoverageMap
{
    private readonly Dictionary<(string Area, string Pillar), int> _counts;

    private CoverageMap(Dictionary<(string Area, string Pillar), int> counts) => _counts = counts;

    /// <summary>A map without entries.</summary>
    public static CoverageMap Empty { get; } = new([]);

    /// <summary>The highest count of a cell.</summary>
    public int Highest => _counts.Count == 0 ? 0 : _counts.Values.Max();

    /// <summary>Entries of a cell; an entry that serves several cells counts in each.</summary>
    public int Count(string area, string pillar) => _counts.GetValueOrDefault((area, pillar));

    /// <summary>Depth of a cell's colour, 0 for none to 5 for the fullest; the number stands beside it.</summary>
    public int Depth(string area, string pillar) =>
        Highest == 0 ? 0 : (int)Math.Ceiling(5.0 * Count(area, pillar) / Highest);

    /// <summary>Makes a map of one search result for each area.</summary>
    /// <param name="results">The area and the result of a search for its entries; the pillar counts are read.</param>
    public static CoverageMap Of(IEnumerable<(string Area, PracticeResultPage Found)> results) =>
        new(
            results
                .SelectMany(
                    result =>
                        result.Found.Facets.TryGetValue(SearchFacet.Pillar, out var pillars)
                            ? pillars
                            : [],
                    (result, pillar) => (Cell: (result.Area, pillar.Value), pillar.Count)
                )
                .ToDictionary(cell => cell.Cell, cell => cell.Count)
        );
}
