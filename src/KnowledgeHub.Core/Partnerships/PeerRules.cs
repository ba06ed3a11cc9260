using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>
/// Who is strong and who has a gap. Pure. Countries are never put in an order of merit: what comes out is ordered by code.
/// </summary>
public static class PeerRules
{
    /// <summary>The lowest level from which a country has something to pass on.</summary>
    public const int StrongLevel = 4;

    /// <summary>The highest level that is a gap; the same that flags call weak.</summary>
    public const int GapLevel = ScoreThresholds.WeakLevel;

    /// <summary>Whether a level is strong.</summary>
    /// <param name="level">1 to 5.</param>
    public static bool IsStrong(int level) => level >= StrongLevel;

    /// <summary>Whether a level is a gap.</summary>
    /// <param name="level">1 to 5.</param>
    public static bool HasGap(int level) => level <= GapLevel;

    /// <summary>
    /// Where countries stand on a topic. One without a level is left out, and so is one whose version words the indicator
    /// differently or, for a cell, is another version.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="framework">The version that the topic is of.</param>
    /// <param name="seen">The assessments, one for each country.</param>
    /// <param name="answers">Their answers.</param>
    /// <param name="frameworks">Every version.</param>
    public static ImmutableArray<Peer> Of(
        PeerTopic topic,
        MaturityFramework framework,
        IEnumerable<SeenAssessment> seen,
        IEnumerable<AnsweredIndicator> answers,
        IFrameworkSource frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(frameworks);
        var given = answers.ToLookup(answer => answer.Assessment);
        return
        [
            .. seen.Select(one =>
                    topic.Indicator is { } indicator
                        ? OfIndicator(one, indicator, given, frameworks)
                        : OfCell(one, topic.Code, framework, given)
                )
                .OfType<Peer>(),
        ];
    }

    /// <summary>The level of an answer that can be compared with those of a version.</summary>
    /// <param name="assessment">The assessment that was answered.</param>
    /// <param name="indicator">The indicator as the version words it.</param>
    /// <param name="answers">Answers of the assessment.</param>
    /// <param name="frameworks">Every version.</param>
    /// <returns>The level, or null when there is none, or the wording is another.</returns>
    internal static int? LevelOf(
        Assessment assessment,
        Indicator indicator,
        IEnumerable<AnsweredIndicator> answers,
        IFrameworkSource frameworks
    ) =>
        frameworks.Find(assessment.FrameworkVersion)?.Find(indicator.Id) is { } answered
        && answered.HasSameWording(indicator)
            ? answers.FirstOrDefault(answer => answer.Indicator == indicator.Id).Level
            : null;

    private static Peer? OfIndicator(
        SeenAssessment seen,
        Indicator indicator,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        IFrameworkSource frameworks
    ) =>
        LevelOf(seen.Assessment, indicator, answers[seen.Assessment.Id], frameworks) is { } level
            ? new(seen, level, null)
            : null;

    private static Peer? OfCell(
        SeenAssessment seen,
        string cell,
        MaturityFramework framework,
        ILookup<AssessmentId, AnsweredIndicator> answers
    ) =>
        seen.Assessment.FrameworkVersion == framework.Version
        && ScoredAnswers.Score(seen.Assessment, answers, framework).Cell(cell)
            is { Mean: { } mean, MeanBand: { } level }
            ? new(seen, level, mean)
            : null;
}
