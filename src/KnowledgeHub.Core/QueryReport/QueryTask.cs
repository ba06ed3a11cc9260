using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>
/// What editors have done about a text that found nothing: the aggregate. It comes into being when an editor first acts; a
/// text without one is open. Immutable; a change makes the next version.
/// </summary>
public sealed record QueryTask
{
    /// <summary>The greatest length of a note in characters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>Stable id; see <see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The text as the query log has it.</summary>
    public required string Text { get; init; }

    /// <summary>The readers' language.</summary>
    public required Language Language { get; init; }

    /// <summary>What was done; null while it is open.</summary>
    public QueryResolution? Resolution { get; init; }

    /// <summary>A note of the editor; empty for none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Account id of the editor who last acted.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>When that was.</summary>
    public required DateTime ChangedUtc { get; init; }

    /// <summary>1 for the first act, one more for each later one.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the task of a text: always the same, so that two editors cannot make two of it.</summary>
    /// <param name="text">The text as the query log has it.</param>
    /// <param name="language">The readers' language.</param>
    public static string IdOf(string text, Language language) =>
        Convert
            .ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{language.Code()}\n{text}")))[
                ..32
            ]
            .ToLowerInvariant();
}
