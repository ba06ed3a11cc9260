using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>What is known of a text over some days.</summary>
public sealed record QuerySummary
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The language that the searching readers use the portal in.</summary>
    public required Language Language { get; init; }

    /// <summary>Number of searches.</summary>
    public required int Searches { get; init; }

    /// <summary>Number of those that found nothing.</summary>
    public required int WithoutResults { get; init; }

    /// <summary>How many different people at least searched for it on one of the days.</summary>
    public required int People { get; init; }

    /// <summary>The last day on which it found something; null when on none.</summary>
    public DateOnly? LastFound { get; init; }

    /// <summary>The last day on which it found nothing; null when on none.</summary>
    public DateOnly? LastFailed { get; init; }
}
