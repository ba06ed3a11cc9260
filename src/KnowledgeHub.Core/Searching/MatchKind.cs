namespace KnowledgeHub.Core.Searching;

/// <summary>Why a word of an entry counts as a match of what the reader typed.</summary>
public enum MatchKind
{
    /// <summary>It is the word typed, whatever its case and diacritics.</summary>
    Word,

    /// <summary>It is another form of the word typed: both have the same stem.</summary>
    Stem,

    /// <summary>It begins with what was typed.</summary>
    Prefix,

    /// <summary>It is spelled nearly like the word typed.</summary>
    Spelling,

    /// <summary>It is a label, in any language, of the concept that was typed.</summary>
    Concept,
}
