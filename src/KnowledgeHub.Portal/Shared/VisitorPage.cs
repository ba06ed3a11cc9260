using System.Collections.ObjectModel;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Shared;

/// <summary>A page that is being drawn for a visitor of whom nothing is known: it says here that other visitors may get it too.</summary>
internal sealed class VisitorPage
{
    private static readonly PathString[] _parts =
    [
        OriginAddress.Editions,
        OriginAddress.Sessions,
        OriginAddress.Organisations,
        OriginAddress.Countries,
        OriginAddress.Themes,
        CompilationAddress.Collections,
        CompilationAddress.BuildingBlocks,
    ];

    private bool _isAllowed;
    private bool _isPartial;

    /// <summary>Whether the page holds nothing but what every visitor gets at its address.</summary>
    public bool IsAllowed => _isAllowed && !_isPartial;

    /// <summary>What was searched for and how much was found; null where nothing is searched for.</summary>
    public PracticeResultPage? Search { get; private set; }

    /// <summary>Whether a page at a path is ever the same for all visitors.</summary>
    public static bool Covers(PathString path) =>
        path == PracticeListQuery.Path
        || IsEntry(path)
        || _parts.Any(part => path.StartsWithSegments(part));

    // Neither a page below an entry nor a file: those can be long, and none of them is kept.
    private static bool IsEntry(PathString path) =>
        path.StartsWithSegments(PracticeListQuery.Path, out var rest)
        && rest.Value is { Length: > 1 } key
        && key.AsSpan(1).IndexOfAny('/', '.') < 0;

    /// <summary>Says that the page holds nothing but what every visitor gets at its address.</summary>
    /// <param name="found">What the page shows; its entries are not kept. Null where nothing is searched for.</param>
    public void Allow(PracticeResultPage? found = null)
    {
        _isAllowed = true;
        Search = found is null
            ? null
            : found with
            {
                Results = [],
                Facets = ReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>>.Empty,
                Offers = null,
            };
    }

    /// <summary>Says that something is missing in the page for now, so that nobody else gets it.</summary>
    public void Refuse() => _isPartial = true;
}
