using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The code; capitals do not tell values apart.</param>
internal readonly record struct FacetValue(SearchFacet Facet, string Value)
    : IComparable<FacetValue>
{
    /// <inheritdoc/>
    public int CompareTo(FacetValue other) =>
        Facet != other.Facet
            ? Facet.CompareTo(other.Facet)
            : string.Compare(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(FacetValue other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Facet, Value.GetHashCode(StringComparison.OrdinalIgnoreCase));
}
