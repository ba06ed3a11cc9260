using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>An answer as scoring sees it. An indicator without a rating is unanswered.</summary>
public readonly record struct Rating
{
    private Rating(IndicatorId indicator, AnswerState state)
    {
        Indicator = indicator;
        State = state;
    }

    /// <summary>The indicator.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>What the answer says.</summary>
    public AnswerState State { get; }

    /// <summary>1 to 5 when scored, else null.</summary>
    public int? Level { get; private init; }

    /// <summary>What the level is based on; none unless scored.</summary>
    public EvidenceGrade Evidence { get; private init; }

    /// <summary>How far the level can be relied on, 0 to 1; 0 unless scored.</summary>
    public double Confidence { get; private init; }

    /// <summary>A level was chosen.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="level">1 to 5.</param>
    /// <param name="evidence">What it is based on.</param>
    /// <param name="confidence">How far it can be relied on, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Level or confidence is outside its range.</exception>
    public static Rating Scored(
        IndicatorId indicator,
        int level,
        EvidenceGrade evidence = EvidenceGrade.None,
        double confidence = 0
    )
    {
        if (!MaturityLevel.IsLevel(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 1 to 5.");
        }

        if (confidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "0 to 1.");
        }

        return new(indicator, AnswerState.Scored)
        {
            Level = level,
            Evidence = evidence,
            Confidence = confidence,
        };
    }

    /// <summary>The indicator does not fit the country.</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rating NotApplicable(IndicatorId indicator) =>
        new(indicator, AnswerState.NotApplicable);

    /// <summary>The indicator applies, but cannot be judged.</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rating Unknown(IndicatorId indicator) => new(indicator, AnswerState.Unknown);

    /// <summary>The indicator has not been treated.</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rating Unanswered(IndicatorId indicator) =>
        new(indicator, AnswerState.Unanswered);
}
