namespace KnowledgeHub.Search.Analysis;

/// <summary>Where a word stands in its text.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units; whole characters with their combining marks.</param>
/// <param name="JoinsNext">Whether a hyphen alone separates it from the next word, as in <c>cross-border</c>.</param>
internal readonly record struct WordSpan(int Start, int Length, bool JoinsNext)
{
    /// <summary>Offset behind the last unit.</summary>
    public int End => Start + Length;
}
