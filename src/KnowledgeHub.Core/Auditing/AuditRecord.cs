using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Auditing;

/// <summary>One event of the audit trail: who did what to what, when. It holds no content.</summary>
public sealed record AuditRecord
{
    /// <summary>Running number; gaps are left by writes that were given up.</summary>
    public required long Id { get; init; }

    /// <summary>When.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>The country whose data it is; null when it is nobody's.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Account id of who did it; it stays when the account goes.</summary>
    public required string ActorId { get; init; }

    /// <summary>Code of what happened, such as <c>practice.published</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Code of what it was done to, such as <c>practice</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string AggregateId { get; init; }

    /// <summary>Its version after the change.</summary>
    public required int Version { get; init; }
}
