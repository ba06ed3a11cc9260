using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>An assessment with its framework and answers at one moment.</summary>
public sealed class AssessmentReading
{
    private readonly FrozenDictionary<IndicatorId, Answer> _answers;

    /// <summary>Puts together what was read.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="answers">Its joint answers; those to indicators that the version does not have are left out.</param>
    public AssessmentReading(
        Assessment assessment,
        MaturityFramework framework,
        IEnumerable<Answer> answers
    )
    {
        Assessment = assessment;
        Framework = framework;
        _answers = answers
            .Where(answer =>
                answer.Agency == AnswerKey.National
                && framework.PositionOf(answer.Indicator) is not null
            )
            .ToFrozenDictionary(answer => answer.Indicator);
    }

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The version of the framework that it keeps.</summary>
    public MaturityFramework Framework { get; }

    /// <summary>The ratings, in the order of the framework; unanswered indicators have none.</summary>
    public ImmutableArray<Rating> Ratings =>
        [
            .. Framework
                .Indicators.Select(indicator => Find(indicator.Id))
                .OfType<Answer>()
                .Select(answer => answer.ToRating(Assessment.ReferenceDate)),
        ];

    /// <summary>The answer to an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The answer, or null when none was ever saved.</returns>
    public Answer? Find(IndicatorId indicator) => _answers.GetValueOrDefault(indicator);

    /// <summary>What was chosen for an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public AnswerState StateOf(IndicatorId indicator) =>
        Find(indicator)?.Content.State ?? AnswerState.Unanswered;

    /// <summary>The first unanswered indicator after one, going round to the start.</summary>
    /// <param name="after">The indicator to start behind; null to start at the first.</param>
    /// <returns>The indicator, or null when every one is answered.</returns>
    public Indicator? NextUnanswered(IndicatorId? after)
    {
        var count = Framework.Indicators.Length;
        var start = after is { } id && Framework.PositionOf(id) is { } position ? position + 1 : 0;
        for (var step = 0; step < count; step++)
        {
            var indicator = Framework.Indicators[(start + step) % count];
            if (StateOf(indicator.Id) is AnswerState.Unanswered)
            {
                return indicator;
            }
        }

        return null;
    }
}
