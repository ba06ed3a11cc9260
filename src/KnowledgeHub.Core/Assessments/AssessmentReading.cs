using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>An assessment with its framework and answers at one moment.</summary>
public sealed class AssessmentReading
{
    private readonly FrozenDictionary<IndicatorId, Answer> _answers;
    private readonly ILookup<IndicatorId, Answer> _all;

    /// <summary>Puts together what was read.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="answers">
    /// The answers that the reader sees; those to indicators that the version does not have are left out.
    /// </param>
    /// <param name="agency">Whose answers count here: the joint ones, those of an agency or the advisor's.</param>
    public AssessmentReading(
        Assessment assessment,
        MaturityFramework framework,
        IEnumerable<Answer> answers,
        string agency = AnswerKey.National
    )
    {
        Assessment = assessment;
        Framework = framework;
        Agency = agency;
        _all = answers
            .Where(answer => framework.PositionOf(answer.Indicator) is not null)
            .ToLookup(answer => answer.Indicator);
        _answers = _all.SelectMany(answers => answers)
            .Where(answer => answer.Agency == agency)
            .ToFrozenDictionary(answer => answer.Indicator);
    }

    /// <summary>Whose answers count here; see <see cref="AnswerKey"/>.</summary>
    public string Agency { get; }

    /// <summary>What of the assessment is shown; what is not was taken out.</summary>
    public SharedView View { get; init; } = SharedView.Whole;

    /// <summary>Code of the agency that the reader answers for here; null when there is none.</summary>
    public string? MemberOf { get; init; }

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

    /// <summary>The indicators that whoever answers here is asked for, in the order of the framework.</summary>
    public IEnumerable<Indicator> Asked =>
        Framework.Indicators.Where(indicator =>
            Assessment.Covers(indicator.Id)
            && Assessment.FindAgency(Agency)?.IsAsked(indicator.Id) is not false
        );

    /// <summary>The same with the answers of somebody else in view.</summary>
    /// <param name="agency">Whose answers are to count; see <see cref="AnswerKey"/>.</param>
    public AssessmentReading By(string agency) =>
        agency == Agency
            ? this
            : new(Assessment, Framework, All, agency) { MemberOf = MemberOf, View = View };

    /// <summary>Everybody's answers that the reader sees.</summary>
    internal IEnumerable<Answer> All => _all.SelectMany(answers => answers);

    /// <summary>Everybody's answers to an indicator that the reader sees.</summary>
    /// <param name="indicator">The indicator.</param>
    public IEnumerable<Answer> AllTo(IndicatorId indicator) => _all[indicator];

    /// <summary>The levels that the agencies chose on their own, as far as the reader sees them.</summary>
    /// <param name="indicator">The indicator.</param>
    public RaterLevels LevelsOf(IndicatorId indicator) =>
        RaterLevels.Of(Assessment, _all[indicator]);

    /// <summary>The answer to an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The answer, or null when none was ever saved.</returns>
    public Answer? Find(IndicatorId indicator) => _answers.GetValueOrDefault(indicator);

    /// <summary>What was chosen for an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public AnswerState StateOf(IndicatorId indicator) =>
        Find(indicator)?.Content.State ?? AnswerState.Unanswered;

    /// <summary>The first indicator that is asked for and unanswered after one, going round to the start.</summary>
    /// <param name="after">The indicator to start behind; null to start at the first.</param>
    /// <returns>The indicator, or null when every one is answered.</returns>
    public Indicator? NextUnanswered(IndicatorId? after)
    {
        var count = Framework.Indicators.Length;
        var start = after is { } id && Framework.PositionOf(id) is { } position ? position + 1 : 0;
        var asked = Asked.Select(indicator => indicator.Id).ToHashSet();
        for (var step = 0; step < count; step++)
        {
            var indicator = Framework.Indicators[(start + step) % count];
            if (asked.Contains(indicator.Id) && StateOf(indicator.Id) is AnswerState.Unanswered)
            {
                return indicator;
            }
        }

        return null;
    }
}
