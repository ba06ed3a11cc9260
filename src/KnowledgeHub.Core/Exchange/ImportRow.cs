using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Exchange;

/// <summary>What a row of a table would do.</summary>
/// <param name="Number">Number of the row in the file.</param>
/// <param name="Stored">The entry that it is about, as stored; null when it makes a new one.</param>
/// <param name="Slug">The address that a new entry is to have; null when it is made of the title.</param>
/// <param name="Content">The text that it asks for, clean.</param>
/// <param name="Problems">What is wrong with it; nothing is imported while there is anything.</param>
public sealed record ImportRow(
    int Number,
    Practice? Stored,
    string? Slug,
    PracticeContent Content,
    IReadOnlyList<RuleViolation> Problems
)
{
    /// <summary>Whether it makes a new entry.</summary>
    public bool IsNew => Stored is null;

    /// <summary>Names of the fields in which it changes an entry that is there; empty for a new one.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsUnchanged => Stored is not null && Changes.Count == 0;
}
