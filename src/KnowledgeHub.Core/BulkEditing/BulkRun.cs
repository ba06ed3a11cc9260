namespace KnowledgeHub.Core.BulkEditing;

/// <summary>One bulk edit: the aggregate. It is made with the versions of the entries that it changed, all or none, and can be undone once.</summary>
public sealed record BulkRun
{
    /// <summary>Identifies the run.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account id of the editor.</summary>
    public required string ActorId { get; init; }

    /// <summary>When it was applied.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>What it did.</summary>
    public required BulkWork Work { get; init; }

    /// <summary>How it was undone; null unless it was.</summary>
    public BulkUndo? Undo { get; init; }

    /// <summary>1 when applied, 2 when undone.</summary>
    public required int Version { get; init; }
}
