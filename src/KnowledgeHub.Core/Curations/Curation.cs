using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Curations;

/// <summary>
/// What editors decided about one entry in the result of one searched text: the aggregate. It comes into being when an editor
/// first pins or hides the entry there. Immutable; a change makes the next version.
/// </summary>
public sealed record Curation
{
    /// <summary>The greatest length of a note in characters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>How many entries can be pinned for one text: more would be the editors' list, not a result.</summary>
    public const int MaxPinned = 5;

    /// <summary>Stable id; see <see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The text in the form in which the query log counts it.</summary>
    public required string Text { get; init; }

    /// <summary>The readers' language; null for all languages.</summary>
    public Language? Language { get; init; }

    /// <summary>The entry.</summary>
    public required PracticeId Practice { get; init; }

    /// <summary>What is done with the entry; null once an editor has taken it back.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Why, in the editor's words; empty for none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Account id of the editor who last acted.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>When that was.</summary>
    public required DateTime ChangedUtc { get; init; }

    /// <summary>1 for the first act, one more for each later one.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the curation of an entry for a text: always the same, so that two editors cannot make two of it.</summary>
    /// <param name="text">The text as the query log has it.</param>
    /// <param name="language">The readers' language; null for all languages.</param>
    /// <param name="practice">The entry.</param>
    public static string IdOf(string text, Language? language, PracticeId practice) =>
        Convert
            .ToHexString(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes($"{language?.Code()}\n{practice.Value}\n{text}")
                )
            )[..32]
            .ToLowerInvariant();

    /// <summary>Whether readers of a language meet it.</summary>
    /// <param name="language">Their language; null for readers of any.</param>
    public bool ReachesReadersOf(Language? language) =>
        Language is null || language is null || Language == language;
}
