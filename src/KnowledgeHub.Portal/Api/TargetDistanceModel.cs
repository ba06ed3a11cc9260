using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>How far an area, a pillar or everything is from its targets; only gaps count.</summary>
/// <param name="Kind">Overall, area or pillar.</param>
/// <param name="Code">Its code.</param>
/// <param name="Mean">Mean of the missing levels, 0 to 4; null when nothing has both a level and a target.</param>
/// <param name="Counted">Number of indicators that have both.</param>
/// <param name="Gaps">Number of those below their target.</param>
public sealed record TargetDistanceModel(
    string Kind,
    string Code,
    double? Mean,
    int Counted,
    int Gaps
)
{
    /// <summary>Maps a distance.</summary>
    public static TargetDistanceModel From(TargetDistance distance) =>
        new(
            EnumCode<ScoreKind>.Of(distance.Subject.Kind),
            distance.Subject.Code,
            distance.Mean,
            distance.Counted,
            distance.Gaps
        );
}
