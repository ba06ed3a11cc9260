using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Targets;

/// <summary>What a target is when nobody decides, and what a decision must have.</summary>
public static class TargetRules
{
    /// <summary>Greatest length of a reason, in characters.</summary>
    public const int MaxReasonLength = 1_000;

    /// <summary>The target is no level; the field is the indicator.</summary>
    public const string LevelIsInvalid = "target-level-invalid";

    /// <summary>A target other than the proposed one has no reason; the field is the indicator.</summary>
    public const string ReasonIsMissing = "target-reason-missing";

    /// <summary>The reason is longer than <see cref="MaxReasonLength"/>; the detail is the limit.</summary>
    public const string ReasonIsTooLong = "target-reason-too-long";

    /// <summary>The indicator is not assessed here, does not apply, or is named twice; the field is the indicator.</summary>
    public const string IndicatorIsNotOpen = "target-indicator-not-open";

    /// <summary>
    /// The target that is proposed: one level above the agreed one, at most the highest (practice of the WHO Benchmarks, which
    /// lead from one level to the next). None without a level: nobody can say how far the way is.
    /// </summary>
    /// <param name="rating">The agreed answer.</param>
    /// <returns>2 to 5, or null.</returns>
    public static int? Proposed(Rating rating) =>
        rating.Level is { } level ? Math.Min(level + 1, MaturityLevel.Highest) : null;

    /// <summary>Takes out what decides nothing: what is proposed anyway and has no reason.</summary>
    /// <param name="decisions">Decisions as typed.</param>
    /// <param name="reading">The assessment with its joint answers.</param>
    public static ImmutableArray<TargetDecision> Clean(
        IEnumerable<TargetDecision> decisions,
        AssessmentReading reading
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sheet = TargetSheet.Of(reading, TargetProfile.Blank(reading.Assessment));
        return
        [
            .. decisions
                .Select(decision =>
                    decision with
                    {
                        Reason = PlainText.Clean(decision.Reason).Trim(),
                    }
                )
                .Where(decision =>
                    decision.Reason.Length > 0
                    || decision.Level != sheet.Find(decision.Indicator)?.Proposed
                )
                .OrderBy(decision => decision.Indicator.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Checks decisions that were cleaned.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="reading">The assessment with its joint answers.</param>
    public static List<RuleViolation> Check(
        ImmutableArray<TargetDecision> decisions,
        AssessmentReading reading
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sheet = TargetSheet.Of(reading, TargetProfile.Blank(reading.Assessment));
        var seen = new HashSet<IndicatorId>();
        return
        [
            .. decisions.SelectMany(decision =>
                Check(decision, sheet.Find(decision.Indicator), seen.Add(decision.Indicator))
            ),
        ];
    }

    private static IEnumerable<RuleViolation> Check(
        TargetDecision decision,
        IndicatorTarget? place,
        bool isFirst
    )
    {
        var field = decision.Indicator.Value;
        if (!isFirst || place is not { Applies: true })
        {
            yield return new(IndicatorIsNotOpen, field);
        }

        if (decision.Level is { } level && !MaturityLevel.IsLevel(level))
        {
            yield return new(LevelIsInvalid, field, level.ToString(CultureInfo.InvariantCulture));
        }

        if (decision.Reason.Length == 0)
        {
            yield return new(ReasonIsMissing, field);
        }

        if (decision.Reason.Length > MaxReasonLength)
        {
            yield return new(
                ReasonIsTooLong,
                field,
                MaxReasonLength.ToString(CultureInfo.InvariantCulture)
            );
        }
    }
}
