using System.Collections.Immutable;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Targets;

/// <summary>How far a group of indicators is from its targets. Only gaps count: what is above its target makes up for nothing.</summary>
/// <param name="Subject">Everything, an area or a pillar.</param>
/// <param name="Mean">
/// Mean of the levels that are missing up to the target, 0 to 4, over the indicators that have both a level and a target; null
/// when there is none. Indicators that are unknown or unanswered have no distance.
/// </param>
/// <param name="Counted">Number of indicators that have both.</param>
/// <param name="Gaps">Number of those below their target.</param>
public readonly record struct TargetDistance(
    ScoreSubject Subject,
    double? Mean,
    int Counted,
    int Gaps
)
{
    internal static TargetDistance Of(ScoreSubject subject, IEnumerable<IndicatorTarget> targets)
    {
        ImmutableArray<int> distances =
        [
            .. targets.Select(target => target.Distance).OfType<int>(),
        ];
        return new(
            subject,
            distances.IsEmpty ? null : distances.Average(),
            distances.Length,
            distances.Count(distance => distance > 0)
        );
    }
}
