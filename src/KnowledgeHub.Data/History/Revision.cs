using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.History;

/// <summary>One version of one aggregate, kept for ever.</summary>
public sealed class Revision
{
    /// <summary>Running number.</summary>
    public long Id { get; init; }

    /// <summary>Which aggregate.</summary>
    public required AggregateKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string AggregateId { get; init; }

    /// <summary>Its version; unique per aggregate.</summary>
    public required int Version { get; init; }

    /// <summary>Code of what happened.</summary>
    public required string Change { get; init; }

    /// <summary>The country whose data it is; null when it is nobody's.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Account id of who did it.</summary>
    public required string ActorId { get; init; }

    /// <summary>When.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>The whole aggregate after the change, as JSON.</summary>
    public required string Body { get; init; }
}
