namespace KnowledgeHub.Search.Analysis;

/// <summary>A term of a text and where it came from.</summary>
/// <param name="Term">What is indexed.</param>
/// <param name="Position">Number of the word in its text from 0; a joined compound has the position of its first part.</param>
/// <param name="Start">Offset of the word in the original text, in UTF-16 units.</param>
/// <param name="Length">Length of the word in the original text, in UTF-16 units.</param>
/// <param name="IsJoined">Whether it is a whole hyphenated compound, given in addition to its parts.</param>
internal readonly record struct Token(
    string Term,
    int Position,
    int Start,
    int Length,
    bool IsJoined
);
