using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Targets;

/// <summary>An indicator with the level it has and the level it is to reach.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Rating">The agreed answer.</param>
/// <param name="Decision">What the country decided; null where the proposal stands.</param>
public sealed record IndicatorTarget(
    Indicator Indicator,
    Rating Rating,
    TargetDecision? Decision = null
)
{
    /// <summary>Whether it fits the country; where it does not, there is no target.</summary>
    public bool Applies => Rating.State is not AnswerState.NotApplicable;

    /// <summary>The level that is proposed, 2 to 5; null without an agreed level.</summary>
    public int? Proposed => TargetRules.Proposed(Rating);

    /// <summary>The level to reach, 1 to 5; null where there is none.</summary>
    public int? Target =>
        !Applies ? null
        : Decision is null ? Proposed
        : Decision.Level;

    /// <summary>Levels from the agreed one up to the target, 0 when it is reached; null where level or target is missing.</summary>
    public int? Distance =>
        Rating.Level is { } level && Target is { } target ? Math.Max(0, target - level) : null;

    /// <summary>Whether the target is above the agreed level.</summary>
    public bool IsGap => Distance > 0;

    /// <summary>Whether the level is the target or above it.</summary>
    public bool IsReached => Distance == 0;

    /// <summary>Whether the level is 4 or 5: applied throughout, measured and reviewed.</summary>
    public bool IsManaged => Rating.Level >= TargetWeights.StrongLevel;

    /// <summary>
    /// How much the gap weighs beside others: levels to go, by the indicator's weight, and more for a gate and for fundamental
    /// rights. A proposal of an order, never a decision. 0 where there is no gap.
    /// </summary>
    public double Priority =>
        (Distance ?? 0)
        * Indicator.Weight
        * (Indicator.IsGate ? TargetWeights.Gate : 1)
        * (Indicator.Themes.Contains(TargetWeights.RightsTheme) ? TargetWeights.Rights : 1);
}
