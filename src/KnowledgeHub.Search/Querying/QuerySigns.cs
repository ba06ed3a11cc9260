using System.Buffers;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Querying;

/// <summary>The signs of the query language.</summary>
internal static class QuerySigns
{
    private static readonly SearchValues<char> _quotes = SearchValues.Create(
        "\"\u201C\u201D\u201E\u00AB\u00BB\uFF02"
    );

    private static readonly string[] _or = ["OR", "OU", "ИЛИ", "أو"];

    private static readonly Dictionary<string, TextField> _fields = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["title"] = TextField.Title,
        ["claim"] = TextField.Claim,
        ["tag"] = TextField.Tags,
        ["tags"] = TextField.Tags,
        ["body"] = TextField.Body,
        ["commentary"] = TextField.Commentary,
    };

    /// <summary>Whether a character opens or closes a phrase.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    public static bool IsQuote(char character) => _quotes.Contains(character);

    /// <summary>The distance to the next quotation mark, or -1.</summary>
    /// <param name="text">A text.</param>
    public static int IndexOfQuote(ReadOnlySpan<char> text) => text.IndexOfAny(_quotes);

    /// <summary>Whether a word stands for <c>OR</c>. Where the script has capitals it must be written in them.</summary>
    /// <param name="word">A word as typed.</param>
    public static bool IsOr(string word) => _or.Contains(word, StringComparer.Ordinal);

    /// <summary>The field that a name stands for, in any case.</summary>
    /// <param name="name">What stands before a colon.</param>
    public static TextField? Field(string name) =>
        _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>
    /// Whether a name is that of a facet. Known values have become filters before the text comes here
    /// (<see cref="TypedFilters"/>), so what still names a facet could not be understood.
    /// </summary>
    /// <param name="name">What stands before a colon.</param>
    public static bool IsFacet(string name) => EnumCode<SearchFacet>.TryParse(name, out _);
}
