using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.History;

/// <summary>Who did what, when. Exactly one per change of an aggregate, written in its transaction.</summary>
public sealed class AuditEvent
{
    /// <summary>Running number.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>The country whose data it is; null when it is nobody's.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Account id of who did it.</summary>
    public required string ActorId { get; init; }

    /// <summary>Code of what happened, such as <c>practice.published</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Which aggregate.</summary>
    public required AggregateKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string AggregateId { get; init; }

    /// <summary>Its version after the change.</summary>
    public required int Version { get; init; }
}
