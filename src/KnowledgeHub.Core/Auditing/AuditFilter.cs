using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Auditing;

/// <summary>Which events to read.</summary>
public sealed record AuditFilter
{
    /// <summary>Only what was done to this, by code; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>Only what was done to data of this country; null for all.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Only what this account did; null for all.</summary>
    public string? ActorId { get; init; }

    /// <summary>From this day on, in universal time; null from the first.</summary>
    public DateOnly? From { get; init; }

    /// <summary>To the end of this day, in universal time; null to the last.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only events with smaller numbers, for the next page; null for the newest.</summary>
    public long? Before { get; init; }
}
