using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleReadings;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class ValidatedResultTests
{
    private static readonly Assessment _assessment = AnAssessment()
        .WithAgencies("customs", "police")
        .AtStage(AssessmentStatus.Closed);

    [Fact]
    public void Of_AdvisorsLevel_CountsInTheValidatedCardOnly()
    {
        var result = Of("324", ByAdvisor("LEG.S.2", 4));

        Assert.Equal(3, result.Agreed.Cell("LEG.S")?.Mean);
        Assert.Equal(11 / 3.0, result.Validated.Cell("LEG.S")?.Mean ?? 0, 9);
        Assert.Equal(1, result.Count);
    }

    [Fact]
    public void Of_NoAdvisor_GivesTheSameTwice()
    {
        var result = Of("324 43? 4-2");

        Assert.Equal(0, result.Count);
        Assert.Equal(
            result.Agreed.All.Select(score => score.Mean),
            result.Validated.All.Select(score => score.Mean)
        );
    }

    [Fact]
    public void Of_AdvisorWithoutEvidence_JudgesThatOfTheCountry()
    {
        var result = Of("324", ByAdvisor("LEG.S.2", 4));

        Assert.Equal(
            result.Agreed.Cell("LEG.S")?.Confidence,
            result.Validated.Cell("LEG.S")?.Confidence
        );
    }

    [Fact]
    public void Of_AdvisorWithEvidence_CountsIt()
    {
        var answer = ByAdvisor("LEG.S.2", 4);

        var result = Of(
            "324",
            answer with
            {
                Content = answer.Content with { Evidence = EvidenceGrade.None },
            }
        );

        Assert.True(
            result.Validated.Cell("LEG.S")?.Confidence < result.Agreed.Cell("LEG.S")?.Confidence
        );
    }

    [Fact]
    public void Of_AdvisorSaysUnknown_TakesTheLevelOutOfTheValidatedCard()
    {
        var answer = ByAdvisor("LEG.S.2", 4) with
        {
            Content = new() { State = AnswerState.Unknown },
        };

        var result = Of("324", answer);

        Assert.Equal(3.5, result.Validated.Cell("LEG.S")?.Mean);
        Assert.Null(Values(result, "LEG.S.2").Difference);
    }

    [Fact]
    public void Of_BlankAnswerOfTheAdvisor_IsNone() =>
        Assert.Equal(
            0,
            Of("324", ByAdvisor("LEG.S.2", 4) with { Content = AnswerContent.Blank }).Count
        );

    [Fact]
    public void Values_Indicator_HasEverybodysSideBySide()
    {
        var result = Of(
            "324",
            ByAdvisor("LEG.S.2", 1),
            AnAnswer(_assessment, "LEG.S.2", 2) with
            {
                Agency = "customs",
            },
            AnAnswer(_assessment, "LEG.S.2", 4) with
            {
                Agency = "police",
            }
        );

        var values = Values(result, "LEG.S.2");
        Assert.Equal([2, 4], values.Agencies.Levels.Select(rater => rater.Level));
        Assert.Equal((2, 1, -1), (values.Agreed?.Level, values.Advisor?.Level, values.Difference));
    }

    private static Answer ByAdvisor(string indicator, int level) =>
        AnAnswer(_assessment, indicator, level) with
        {
            Agency = AnswerKey.Validation,
        };

    private static IndicatorValues Values(ValidatedResult result, string indicator) =>
        result.Values.Single(values => values.Indicator.Id.Value == indicator);

    private static ValidatedResult Of(string agreed, params Answer[] others) =>
        ValidatedResult.Of(
            new(
                _assessment,
                AFramework(),
                [.. AnswersOf(_assessment, AFramework(), agreed), .. others]
            )
        );
}
