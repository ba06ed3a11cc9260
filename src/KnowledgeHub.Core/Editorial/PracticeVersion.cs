using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>One stored version of an entry.</summary>
/// <param name="State">The entry after the change.</param>
/// <param name="Change">What happened.</param>
/// <param name="By">Name of who did it; null for the portal itself, for gone accounts, and for whoever may not know.</param>
public sealed record PracticeVersion(Practice State, PracticeChange Change, string? By)
{
    /// <summary>
    /// Whether the change gave readers a new text. Before working copies there were, a revision of a published entry did.
    /// </summary>
    public bool IsPublicText { get; } =
        State.Status is PracticeStatus.Published
        && (
            Change is PracticeChange.Published or PracticeChange.Imported
            || (Change is PracticeChange.Revised && State.Working is null)
        );
}
