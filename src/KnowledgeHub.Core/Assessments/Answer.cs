using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>One answer, written one at a time by one of many people.</summary>
public sealed record Answer
{
    /// <summary>The country of the assessment.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The indicator.</summary>
    public required IndicatorId Indicator { get; init; }

    /// <summary>Code of the agency that answers; see <see cref="AnswerKey"/>.</summary>
    public string Agency { get; init; } = AnswerKey.National;

    /// <summary>Version, from 1; 0 for an answer that was never saved.</summary>
    public required int Version { get; init; }

    /// <summary>What it says.</summary>
    public AnswerContent Content { get; init; } = AnswerContent.Blank;

    /// <summary>
    /// Highest minus lowest level that the agencies chose on their own when the joint answer was saved; null when fewer than
    /// two chose one. It goes into the agreement factor of confidence.
    /// </summary>
    public int? Spread { get; init; }

    /// <summary>Account id of who saved it last.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Which answer.</summary>
    public AnswerKey Key => new(Assessment, Indicator, Agency);

    /// <summary>The answer as scoring sees it.</summary>
    /// <param name="reference">The day that the assessment refers to.</param>
    public Rating ToRating(DateOnly reference) =>
        AnswerRating.Of(AnsweredIndicator.From(this), reference);
}
