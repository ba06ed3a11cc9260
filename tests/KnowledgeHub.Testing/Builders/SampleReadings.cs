using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Assessments with answers, as a store would give them.</summary>
public static class SampleReadings
{
    /// <summary>Answers to the first indicators of the framework, and level 3 to all behind them.</summary>
    /// <param name="answers"><c>1</c> to <c>5</c>, <c>?</c> unknown, <c>-</c> not applicable, <c>.</c> unanswered; spaces divide.</param>
    /// <param name="assessment">The assessment; the sample by default.</param>
    /// <param name="framework">Its version; the sample by default.</param>
    public static AssessmentReading AReading(
        string answers = "",
        Assessment? assessment = null,
        MaturityFramework? framework = null
    )
    {
        var (of, by) = (assessment ?? AnAssessment(), framework ?? FrameworkBuilder.AFramework());
        return new(of, by, AnswersOf(of, by, answers));
    }

    /// <summary>The answers of such an assessment.</summary>
    public static IEnumerable<Answer> AnswersOf(
        Assessment assessment,
        MaturityFramework framework,
        string answers
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(answers);
        var marks = answers.Where(mark => mark is not ' ').ToArray();
        return framework
            .Indicators.Select(
                (indicator, place) => (indicator.Id, Mark: marks.ElementAtOrDefault(place))
            )
            .Where(pair => pair.Mark is not '.')
            .Select(pair => AnAnswer(assessment, pair.Id.Value, Content(pair.Mark)));
    }

    private static AnswerContent Content(char mark) =>
        mark switch
        {
            '?' => new() { State = AnswerState.Unknown },
            '-' => new() { State = AnswerState.NotApplicable, Reason = "No such border." },
            '\0' => Content('3'),
            _ => new()
            {
                State = AnswerState.Scored,
                Level = mark - '0',
                Evidence = EvidenceGrade.DocumentAndUse,
                EvidenceFrom = new(2025, 1, 31),
            },
        };
}
