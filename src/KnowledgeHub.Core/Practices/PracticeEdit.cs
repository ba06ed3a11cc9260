using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>What somebody wants to do to a stored entry.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Action">What the policy table is asked for.</param>
/// <param name="Change">What the history says.</param>
internal sealed record PracticeEdit(Actor Actor, PortalAction Action, PracticeChange Change)
{
    /// <summary>Whether the entry stands where this can be done.</summary>
    public Func<Practice, bool> CanStart { get; init; } = _ => true;

    /// <summary>The rules that the next version breaks.</summary>
    public required Func<Practice, IReadOnlyList<RuleViolation>> Check { get; init; }
}
