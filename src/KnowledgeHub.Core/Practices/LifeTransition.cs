using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>One row of <see cref="PracticeLife"/>: who takes the step is the policy table's to say.</summary>
/// <param name="Step">The step.</param>
/// <param name="Action">What the policy table is asked for.</param>
/// <param name="From">Where the text may stand before.</param>
/// <param name="To">Where it stands after.</param>
/// <param name="Change">What the history says.</param>
public sealed record LifeTransition(
    LifeStep Step,
    PortalAction Action,
    IReadOnlyList<PracticeStatus> From,
    PracticeStatus To,
    PracticeChange Change
);
