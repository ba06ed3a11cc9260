using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>How often a text was searched for on a day. All that is kept of searches; nothing in it is about a person.</summary>
public sealed record QueryTally
{
    /// <summary>How many days a tally is kept.</summary>
    public const int KeptDays = 90;

    /// <summary>The text as <see cref="QueryText"/> keeps it.</summary>
    public required string Text { get; init; }

    /// <summary>The language that the searching readers use the portal in.</summary>
    public required Language Language { get; init; }

    /// <summary>The day in universal time.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Number of searches, at least 1.</summary>
    public required int Searches { get; init; }

    /// <summary>Number of those that found nothing.</summary>
    public required int WithoutResults { get; init; }

    /// <summary>Number of entries that the last of them found.</summary>
    public required int Results { get; init; }

    /// <summary>
    /// How many different people at least searched for it; never too many: the greatest number that one process has told
    /// apart since its start, not a sum.
    /// </summary>
    public required int People { get; init; }
}
