using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Following;

/// <summary>A change of a followed entry, with the entry before and after it.</summary>
/// <param name="Change">What happened.</param>
/// <param name="AtUtc">When.</param>
/// <param name="State">The entry after the change.</param>
/// <param name="Before">The entry before; null when there was none.</param>
public sealed record PracticeEvent(
    PracticeChange Change,
    DateTime AtUtc,
    Practice State,
    Practice? Before
)
{
    /// <summary>Whether readers got a new text.</summary>
    public bool IsNewText =>
        Change is PracticeChange.Published or PracticeChange.Imported
        && State.Status is PracticeStatus.Published;
}
