namespace KnowledgeHub.Search.Analysis;

/// <summary>A term of a text and where it came from.</summary>
/// <param name="Term">What is indexed.</param>
/// <param name="Position">Number of the word in its text from 0; a joined term has that of the word it joins.</param>
/// <param name="Start">Offset of the word in the original text, in UTF-16 units.</param>
/// <param name="Length">Length of the word in the original text, in UTF-16 units.</param>
/// <param name="IsJoined">
/// Whether it joins a word at its position instead of being the word: a whole hyphenated compound or a second stem.
/// </param>
internal readonly record struct Token(
    string Term,
    int Position,
    int Start,
    int Length,
    bool IsJoined
)
{
    /// <summary>Whether it is the second stem of a word.</summary>
    /// <param name="word">A token that is a word.</param>
    public bool IsSecondOf(Token word) =>
        IsJoined && (Position, Start, Length) == (word.Position, word.Start, word.Length);
}
