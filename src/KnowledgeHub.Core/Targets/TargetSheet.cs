using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Targets;

/// <summary>
/// Every assessed indicator with its target, and what follows: gaps, strengths and the distance to the target. Pure: made of
/// the joint answers and the profile alone.
/// </summary>
public sealed class TargetSheet
{
    private readonly FrozenDictionary<IndicatorId, IndicatorTarget> _byId;

    private TargetSheet(ImmutableArray<IndicatorTarget> targets)
    {
        Targets = targets;
        _byId = targets.ToFrozenDictionary(target => target.Indicator.Id);
    }

    /// <summary>The indicators that are assessed, in the order of the framework.</summary>
    public ImmutableArray<IndicatorTarget> Targets { get; }

    /// <summary>Levels below their target, the greatest priority first; equal ones in the order of the framework.</summary>
    public IEnumerable<IndicatorTarget> Gaps =>
        Targets
            .Where(target => target.IsGap)
            .OrderByDescending(target => ScoreRounding.Compared(target.Priority));

    /// <summary>Levels at or above their target, and every level 4 or 5; in the order of the framework.</summary>
    public IEnumerable<IndicatorTarget> Strengths =>
        Targets.Where(target => target.IsReached || target.IsManaged);

    /// <summary>Works out the targets of an assessment.</summary>
    /// <param name="reading">The assessment with its joint answers.</param>
    /// <param name="profile">What the country decided.</param>
    public static TargetSheet Of(AssessmentReading reading, TargetProfile profile)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(profile);
        var ratings = reading.Ratings.ToDictionary(rating => rating.Indicator);
        return new([
            .. reading
                .Framework.Indicators.Where(indicator => reading.Assessment.Covers(indicator.Id))
                .Select(indicator => new IndicatorTarget(
                    indicator,
                    ratings.TryGetValue(indicator.Id, out var rating)
                        ? rating
                        : Rating.Unanswered(indicator.Id),
                    profile.Find(indicator.Id)
                )),
        ]);
    }

    /// <summary>The target of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The target, or null when the indicator is not assessed here.</returns>
    public IndicatorTarget? Find(IndicatorId indicator) => _byId.GetValueOrDefault(indicator);

    /// <summary>The distance to the target of everything, of an area or of a pillar.</summary>
    /// <param name="subject">Area, pillar or overall.</param>
    /// <exception cref="ArgumentException">The subject is of another kind.</exception>
    public TargetDistance DistanceOf(ScoreSubject subject) =>
        TargetDistance.Of(
            subject,
            Targets.Where(target =>
                subject.Kind switch
                {
                    ScoreKind.Area => target.Indicator.Id.Area == subject.Code,
                    ScoreKind.Pillar => target.Indicator.Id.Pillar == subject.Code,
                    ScoreKind.Overall => true,
                    _ => throw new ArgumentException(
                        $"There is no distance of a {subject.Kind}.",
                        nameof(subject)
                    ),
                }
            )
        );
}
