using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Evidence;

/// <summary>
/// An item of a country's evidence library: the aggregate. One item is linked to many answers, in many cycles
/// (<see cref="EvidenceLink"/>). Immutable; every save is the next version, and nothing is deleted.
/// </summary>
public sealed record EvidenceItem
{
    /// <summary>Stable id.</summary>
    public required EvidenceId Id { get; init; }

    /// <summary>The country that it belongs to, and whose data it is.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What is said of it.</summary>
    public required EvidenceContent Content { get; init; }

    /// <summary>Its file; null unless <see cref="EvidenceContent.Holding"/> is a file.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>Whether it was archived: it can be linked no more, and it supports nothing.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Account id of who saved it last.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Whether it no longer holds on a day.</summary>
    /// <param name="day">The day; the last day of validity still counts as valid.</param>
    public bool IsExpiredOn(DateOnly day) => Content.ValidUntil < day;
}
