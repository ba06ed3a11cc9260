namespace KnowledgeHub.Core.Practices;

/// <summary>A step that somebody wants to take, with what they say to it.</summary>
/// <param name="Step">The step.</param>
public sealed record LifeMove(LifeStep Step)
{
    /// <summary>A reviewer's note, or the reason of an archiving; plain text, possibly empty.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>The items of the checklist that were found in order; for <see cref="LifeStep.Approve"/>.</summary>
    public IReadOnlyList<ReviewItem> Checked { get; init; } = [];

    /// <summary>Id or slug of the entry to read instead, as typed; for <see cref="LifeStep.Archive"/>. Empty for none.</summary>
    public string Successor { get; init; } = string.Empty;

    /// <summary>When to publish; for <see cref="LifeStep.Schedule"/>. Null clears the hour.</summary>
    public DateTime? PublishAtUtc { get; init; }
}
