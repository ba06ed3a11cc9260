using System.Text.RegularExpressions;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>
/// Reads filters that are typed with the words, such as <c>area:BC country:TN</c>: each becomes a chosen facet value, so that
/// it can be seen and removed like one chosen on the page. What is not known stays in the text, as does what is quoted.
/// </summary>
internal static partial class TypedFilters
{
    /// <summary>Takes the filters out of a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="canonical">The code of a facet value, or null when it is unknown.</param>
    /// <returns>The rest of the text, and the filters in order.</returns>
    public static (string Text, IReadOnlyList<(SearchFacet Facet, string Value)> Filters) Read(
        string text,
        Func<SearchFacet, string, string?> canonical
    )
    {
        var filters = new List<(SearchFacet, string)>();
        var rest = Filter()
            .Replace(
                text,
                match =>
                {
                    if (
                        EnumCode<SearchFacet>.TryParse(match.Groups["facet"].Value, out var facet)
                        && match.Groups["value"].Value is { Length: > 0 } value
                        && canonical(facet, value) is { } code
                    )
                    {
                        filters.Add((facet, code));
                        return " ";
                    }

                    return match.Value;
                }
            );
        return filters.Count == 0 ? (text, filters) : (Spaces().Replace(rest, " ").Trim(), filters);
    }

    // A quoted part is matched first, so that nothing inside it is taken for a filter.
    [GeneratedRegex(
        """["“”„«»＂][^"“”„«»＂]*["“”„«»＂]|(?<!\S)(?<facet>[A-Za-z]{3,12}):(?<value>[^\s"“”„«»＂:]{1,80})(?!\S)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Filter();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
