using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

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

    /// <summary>The event of something that has an audit trail but no revisions.</summary>
    /// <param name="kind">Which aggregate.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version after the change.</param>
    /// <param name="change">Code of what happened, such as <c>created</c>.</param>
    /// <param name="by">Who did it, and when.</param>
    internal static AuditEvent Of(
        AggregateKind kind,
        Guid id,
        int version,
        string change,
        (string ActorId, DateTime Utc) by
    ) =>
        new()
        {
            AtUtc = by.Utc,
            ActorId = by.ActorId,
            Action = $"{EnumCode<AggregateKind>.Of(kind)}.{change}",
            Kind = kind,
            AggregateId = id.ToString(),
            Version = version,
        };
}
