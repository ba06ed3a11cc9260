using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Quality;

/// <summary>One indicator of an assessment, with all that was answered and linked.</summary>
internal sealed class QualitySubject(
    Indicator indicator,
    Assessment assessment,
    ImmutableArray<Answer> answers,
    ImmutableArray<LinkedEvidence> links
)
{
    private readonly AnswerContent _national =
        answers.FirstOrDefault(answer => answer.Agency == AnswerKey.National)?.Content
        ?? AnswerContent.Blank;

    public Indicator Indicator => indicator;

    public DateOnly Reference => assessment.ReferenceDate;

    public AnswerState State => _national.State;

    public int? Level => _national.State is AnswerState.Scored ? _national.Level : null;

    /// <summary>The evidence that the level needs; null without a level.</summary>
    public EvidenceGrade? Needed => Level is { } level ? Confidence.Expected(level) : null;

    public bool IsWeak => (_national.Evidence ?? EvidenceGrade.None) < Needed;

    public bool IsExplained => _national.Rationale.Length > 0;

    public SuggestionCause? Suggestion => ProfileSuggestions.Of(indicator, assessment.Profile);

    /// <summary>Highest less lowest level among the agencies; 0 where fewer than two chose one.</summary>
    public int Spread
    {
        get
        {
            var levels = answers
                .Where(answer => answer.Agency is not (AnswerKey.National or AnswerKey.Validation))
                .Where(answer => answer.Content.State is AnswerState.Scored)
                .Select(answer => answer.Content.Level)
                .OfType<int>()
                .ToList();
            return levels.Count < 2 ? 0 : levels.Max() - levels.Min();
        }
    }

    public ImmutableArray<EvidenceItem> Items(EvidenceRelation relation) =>
        [
            .. links
                .Where(linked => linked.Link.Relation == relation)
                .Select(linked => linked.Item)
                .DistinctBy(item => item.Id),
        ];

    public QualityFinding Find(QualityRule rule) =>
        new(rule, indicator.Id.Area, indicator) { Level = Level, State = State };
}
