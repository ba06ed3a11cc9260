using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Data.Seeding.Demonstration;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>Stages, agencies and advisors of the demonstration: each cycle is such as the portal itself would have left it.</summary>
public sealed class DemonstrationLifeTests
{
    private const int MostAnswers = 3_500;

    private static IEnumerable<GeneratedAssessment> All =>
        DemonstrationWorld.Generate(DemonstrationWorld.AllCountries);

    private static IEnumerable<GeneratedAssessment> WithAgencies =>
        DemonstrationWorld.Usual.Where(item => !item.Assessment.Agencies.IsEmpty);

    [Theory]
    [InlineData("XA", Stage.Consensus, 3)]
    [InlineData("XB", Stage.Closed, 0)]
    [InlineData("XC", Stage.Approval, 2)]
    [InlineData("XI", Stage.Submitted, 2)]
    [InlineData("XJ", Stage.Scoring, 3)]
    [InlineData("XM", Stage.Validation, 2)]
    public void Newest_OfACountry_StandsAtItsStage(string country, Stage stage, int agencies)
    {
        var newest = Newest(country).Assessment;

        Assert.Equal((stage, agencies), (newest.Status, newest.Agencies.Length));
    }

    [Fact]
    public void Newest_OfTheOtherCountries_IsClosed()
    {
        var open = DemonstrationWorld
            .Usual.Where(item => item.Assessment.Status is not Stage.Closed)
            .Select(item => item.Assessment.Id.Value);

        Assert.Equal(["A-XA2026", "A-XC2026", "A-XI2026", "A-XJ2026", "A-XM2026"], open.Order());
    }

    [Fact]
    public void Journal_OfEveryCycle_GoesStepByStepToItsStage()
    {
        foreach (var assessment in All.Select(item => item.Assessment))
        {
            var first = assessment.Agencies.IsEmpty ? Stage.Consensus : Stage.Preparation;
            var reached = assessment.Journal.Select(step => step.To).Prepend(first).ToList();
            var times = assessment.Journal.Select(step => step.AtUtc).ToList();

            Assert.Equal(reached.SkipLast(1), assessment.Journal.Select(step => step.From));
            Assert.Equal(assessment.Status, reached[^1]);
            Assert.Equal(times.Order(), times);
            Assert.All(assessment.Journal, step => Assert.True(IsStep(step)));
        }
    }

    [Fact]
    public void Approval_OfEveryCycle_StandsFromSubmissionOnWithTheHashOfItsAnswers()
    {
        foreach (var (assessment, answers) in All)
        {
            var hash = ApprovedContent.HashOf(
                new(assessment, DemonstrationWorld.Framework, answers)
            );

            Assert.Equal(
                assessment.Status >= Stage.Submitted ? hash : null,
                assessment.Approval?.ContentHash
            );
        }
    }

    [Fact]
    public void Answers_OfEveryCycleThatWentOn_WouldBeHandedInAgain()
    {
        var step = StageRules.Steps.First(step => step.To is Stage.Approval);
        foreach (
            var (assessment, answers) in All.Where(item => item.Assessment.Status > Stage.Consensus)
        )
        {
            AssessmentReading reading = new(assessment, DemonstrationWorld.Framework, answers);

            Assert.Empty(StageRules.Check(step, reading, new(Stage.Approval)));
        }
    }

    [Fact]
    public void Answers_OfEachKind_ComeFromTheirStageOnAndFromThoseAsked()
    {
        foreach (var (assessment, answers) in All)
        {
            Assert.All(
                answers,
                answer =>
                {
                    Assert.True(assessment.Status >= AnswerRights.StageOf(answer.Agency));
                    Assert.True(
                        assessment.FindAgency(answer.Agency)?.IsAsked(answer.Indicator) is not false
                    );
                }
            );
        }
    }

    [Fact]
    public void Spread_OfJointAnswers_IsThatOfTheAgencies()
    {
        foreach (var (assessment, answers) in WithAgencies)
        {
            AssessmentReading reading = new(assessment, DemonstrationWorld.Framework, answers);

            Assert.All(
                answers.Where(answer => answer.Agency == AnswerKey.National),
                answer => Assert.Equal(reading.LevelsOf(answer.Indicator).Spread, answer.Spread)
            );
        }
    }

    [Fact]
    public void Answers_OfArvaniasAgencies_DifferInEveryWayThatAPageMustShow()
    {
        var (_, answers) = Newest("XA");
        var own = answers.Where(answer => answer.Agency != AnswerKey.National).ToList();
        var joint = answers.Where(answer => answer.Agency == AnswerKey.National).ToList();

        Assert.True(joint.Count(answer => answer.Spread >= RaterLevels.NoteFrom) >= 3);
        Assert.Equal(
            [AnswerState.Scored, AnswerState.NotApplicable, AnswerState.Unknown],
            own.Select(answer => answer.Content.State).Distinct().Order()
        );
        Assert.Equal(
            ["border-police", "customs", "migration"],
            own.Select(answer => answer.Agency).Distinct().Order()
        );
        Assert.Contains(joint, answer => answer.Content.Votes is not null);
        Assert.Contains(joint, answer => answer.Content.Dissent.Length > 0);
        Assert.Contains(own, answer => answer.Content.Strengths.Length > 0);
        Assert.Contains(own, answer => answer.Content.PlannedActions.Length > 0);
    }

    [Fact]
    public void Answers_WhereAgenciesStillAnswer_AreAPart()
    {
        var (assessment, answers) = Newest("XJ");
        var asked = assessment.Agencies.Sum(agency =>
            DemonstrationWorld.Framework.Indicators.Count(one => agency.IsAsked(one.Id))
        );

        Assert.InRange(answers.Count / (double)asked, 0.4, 0.8);
    }

    [Fact]
    public void Answers_OfTheAdvisor_AreSomeAndSometimesLower()
    {
        var answers = Newest("XM").Answers.ToLookup(answer => answer.Agency);
        var joint = answers[AnswerKey.National]
            .ToDictionary(one => one.Indicator, one => one.Content.Level);

        var steps = answers[AnswerKey.Validation]
            .Select(one => one.Content.Level - joint[one.Indicator])
            .ToList();

        Assert.InRange(steps.Count, 10, 40);
        Assert.Equal([-1, 0], steps.Distinct().Order().Select(step => step.GetValueOrDefault()));
    }

    [Fact]
    public void Answers_OfTheWholeDemonstration_AreFewEnoughToStartQuickly() =>
        Assert.InRange(DemonstrationWorld.Usual.Sum(item => item.Answers.Count), 1, MostAnswers);

    private static bool IsStep(StageChange change) =>
        StageRules.Steps.Any(step => step.From == change.From && step.To == change.To);

    private static GeneratedAssessment Newest(string country) =>
        DemonstrationWorld.Usual.Single(item => item.Assessment.Id.Value == $"A-{country}2026");
}
