using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Quality;

/// <summary>
/// The quality checks of an assessment: a pure function of framework, answers and links. Gates have a rule of their own and do
/// not stand under missing evidence and unknowns once more.
/// </summary>
public static class QualityChecks
{
    /// <summary>From this level evidence that contradicts it is a finding: below, nothing is claimed that could be contradicted.</summary>
    public const int ContradictedFrom = 3;

    /// <summary>From this distance between the levels of agencies a note is compulsory.</summary>
    public const int WideSpread = 2;

    /// <summary>The greatest share of an area that may be not applicable without a finding.</summary>
    public const double MaxNotApplicableShare = 0.2;

    /// <summary>The findings, by rule and in the order of the framework.</summary>
    /// <param name="framework">The version of the framework.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="answers">Its answers, of every agency.</param>
    /// <param name="links">The links of its answers.</param>
    public static IReadOnlyList<QualityFinding> Of(
        MaturityFramework framework,
        Assessment assessment,
        IReadOnlyCollection<Answer> answers,
        IReadOnlyCollection<LinkedEvidence> links
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(assessment);
        var answersOf = answers.ToLookup(answer => answer.Indicator);
        var linksOf = links.ToLookup(linked => linked.Link.Indicator);
        var subjects = framework
            .Indicators.Where(indicator => assessment.Covers(indicator.Id))
            .Select(indicator => new QualitySubject(
                indicator,
                assessment,
                [.. answersOf[indicator.Id]],
                [.. linksOf[indicator.Id]]
            ))
            .ToList();
        return
        [
            .. subjects.SelectMany(Check).Concat(Shares(subjects)).OrderBy(found => found.Rule),
        ];
    }

    private static IEnumerable<QualityFinding> Check(QualitySubject subject) =>
        new[]
        {
            Contradiction(subject),
            subject.Indicator.IsGate ? Gate(subject) : Evidence(subject),
            Expired(subject),
            Spread(subject),
            subject is { State: AnswerState.Unknown, Indicator.IsGate: false }
                ? subject.Find(QualityRule.UnknownUnresolved)
                : null,
            Unfounded(subject),
        }.OfType<QualityFinding>();

    private static QualityFinding? Contradiction(QualitySubject subject)
    {
        var items = subject.Items(EvidenceRelation.Contradicts);
        return subject.Level >= ContradictedFrom && items.Length > 0
            ? subject.Find(QualityRule.Contradiction) with
            {
                Items = items,
                Count = items.Length,
            }
            : null;
    }

    private static QualityFinding? Gate(QualitySubject subject) =>
        subject.State switch
        {
            AnswerState.NotApplicable => null,
            AnswerState.Scored when !subject.IsWeak => null,
            _ => subject.Find(QualityRule.GateUnconfirmed) with { Needed = subject.Needed },
        };

    private static QualityFinding? Evidence(QualitySubject subject) =>
        subject.IsWeak
            ? subject.Find(QualityRule.EvidenceMissing) with
            {
                Needed = subject.Needed,
            }
            : null;

    private static QualityFinding? Expired(QualitySubject subject)
    {
        var items = subject
            .Items(EvidenceRelation.Supports)
            .Where(item => item.IsArchived || item.IsExpiredOn(subject.Reference))
            .ToImmutableArray();
        return subject.State is AnswerState.Scored && items.Length > 0
            ? subject.Find(QualityRule.EvidenceExpired) with
            {
                Items = items,
                Count = items.Length,
            }
            : null;
    }

    private static QualityFinding? Spread(QualitySubject subject) =>
        subject.Spread >= WideSpread && !subject.IsExplained
            ? subject.Find(QualityRule.SpreadUnexplained) with
            {
                Count = subject.Spread,
            }
            : null;

    private static QualityFinding? Unfounded(QualitySubject subject) =>
        subject.State is AnswerState.NotApplicable && subject.Suggestion is null
            ? subject.Find(QualityRule.NotApplicableUnfounded)
            : null;

    private static IEnumerable<QualityFinding> Shares(IReadOnlyList<QualitySubject> subjects) =>
        from area in subjects.GroupBy(subject => subject.Indicator.Id.Area)
        let total = area.Count()
        let count = area.Count(subject => subject.State is AnswerState.NotApplicable)
        where count > MaxNotApplicableShare * total
        select new QualityFinding(QualityRule.NotApplicableShare, area.Key, null)
        {
            State = AnswerState.NotApplicable,
            Count = count,
            Total = total,
        };
}
