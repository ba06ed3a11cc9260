namespace KnowledgeHub.Data.History;

/// <summary>
/// One entry of the change feed. Sequence numbers become visible in their order: who has read up to a number has missed
/// nothing below it.
/// </summary>
public sealed class ChangeEntry
{
    /// <summary>Number in the order of the commits, from 1, with gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>Which aggregate changed.</summary>
    public required AggregateKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string AggregateId { get; init; }

    /// <summary>Its version after the change.</summary>
    public required int Version { get; init; }

    /// <summary>When.</summary>
    public required DateTime AtUtc { get; init; }
}
