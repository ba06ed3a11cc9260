namespace KnowledgeHub.Search.Highlighting;

/// <summary>A word of a text that matched.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Clause">Number of the clause that it matched.</param>
internal readonly record struct TextMatch(int Start, int Length, int Clause)
{
    /// <summary>Offset behind the word.</summary>
    public int End => Start + Length;
}
