using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What a change would do to one entry.</summary>
/// <param name="Practice">The entry as it is stored.</param>
/// <param name="Before">The values that it has; those that readers have where it is published.</param>
/// <param name="After">The values that it would have.</param>
public sealed record BulkLine(
    Practice Practice,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> After
)
{
    /// <summary>The next version of the entry, without its number and time; null when nothing would change or it is refused.</summary>
    public Practice? Next { get; init; }

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public BulkRefusal? Refusal { get; init; }

    /// <summary>The rules that the entry would break; empty otherwise.</summary>
    public IReadOnlyList<RuleViolation> Violations { get; init; } = [];
}
