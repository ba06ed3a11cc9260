using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// The cards of assessments whose answers are still those that they were scored from, about 5 kilobytes each. A card is given
/// out only when every answer is equal, so that nobody has to say when answers change. Cards have neither parts nor flags: both
/// tell answers, which a country may not share.
/// </summary>
public sealed class KeptCards
{
    private const int Most = 10_000;

    private readonly ConditionalWeakTable<
        MaturityFramework,
        ConcurrentDictionary<AssessmentId, Kept>
    > _kept = [];

    /// <summary>The card of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="answers">Its answers, and possibly others.</param>
    /// <param name="framework">The version, or the part of a version, that it is scored by.</param>
    public ScoreCard Of(
        Assessment assessment,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        MaturityFramework framework
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(framework);
        var cards = _kept.GetOrCreateValue(framework);
        if (
            cards.TryGetValue(assessment.Id, out var kept)
            && kept.ReferenceDate == assessment.ReferenceDate
            && kept.Answers.SequenceEqual(answers[assessment.Id])
        )
        {
            return kept.Card;
        }

        var card = WithoutParts(ScoredAnswers.Score(assessment, answers, framework));
        if (cards.Count >= Most)
        {
            cards.Clear();
        }

        cards[assessment.Id] = new(assessment.ReferenceDate, [.. answers[assessment.Id]], card);
        return card;
    }

    private static ScoreCard WithoutParts(ScoreCard card) =>
        card with
        {
            Cells = WithoutParts(card.Cells),
            Areas = WithoutParts(card.Areas),
            Pillars = WithoutParts(card.Pillars),
            Drivers = WithoutParts(card.Drivers),
            Themes = WithoutParts(card.Themes),
            Overall = card.Overall with { Parts = [] },
            Flags = [],
        };

    private static ImmutableArray<Score> WithoutParts(ImmutableArray<Score> scores) =>
        [.. scores.Select(score => score with { Parts = [] })];

    private sealed record Kept(DateOnly ReferenceDate, AnsweredIndicator[] Answers, ScoreCard Card);
}
