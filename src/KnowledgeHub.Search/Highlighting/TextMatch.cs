using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>A word of a text that matched.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Clause">Number of the clause that it matched.</param>
/// <param name="Kind">Why it counts; other forms of a word are not yet told from the word itself.</param>
internal readonly record struct TextMatch(int Start, int Length, int Clause, MatchKind Kind)
{
    /// <summary>Offset behind the word.</summary>
    public int End => Start + Length;
}
