namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Reads the query language: words; <c>"phrases"</c> in any of the usual quotation marks; <c>-word</c> or <c>-"phrase"</c>
/// to exclude; <c>a OR b</c>, which binds its two neighbours only; <c>title:word</c>; <c>begin*</c>; <c>~nearly</c>. Signs
/// that make no sense where they stand, such as a quotation mark without its partner, a minus with no word at it, an empty
/// phrase or an OR without a neighbour, are no error: the whole text is then read as plain words. Reading never fails.
/// </summary>
internal static class QueryParser
{
    /// <summary>How many clauses are read; further ones are ignored.</summary>
    public const int MaxClauses = 256;

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed.</param>
    public static ParsedQuery Parse(string text)
    {
        var read = new QueryReader(text).Read();
        var clauses = read ?? new QueryWords(text, 0).AsMany();
        return new([.. clauses.Take(MaxClauses)], ReadAsPlainWords: read is null);
    }
}
