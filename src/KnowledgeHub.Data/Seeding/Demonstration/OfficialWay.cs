using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>How a demonstration cycle came to its stage: the steps of the official chain on fixed days, without a detour.</summary>
/// <param name="started">When the cycle was started.</param>
/// <param name="closing">When it was, or would be, closed.</param>
internal sealed class OfficialWay(DateTime started, DateTime closing)
{
    private static readonly TimeSpan _evening = TimeSpan.FromHours(10);

    /// <summary>The days, counted from the start, on which the agencies answer on their own.</summary>
    public static (int First, int Last) ScoringDays => (6, 25);

    /// <summary>The days on which the joint answers are given after that.</summary>
    public static (int First, int Last) ConsensusDays => (28, 50);

    /// <summary>The days on which the joint answers of one team are given.</summary>
    public static (int First, int Last) TeamDays => (1, 50);

    /// <summary>The days on which an advisor answers; cycles start sixty days or more before their day of reference.</summary>
    public static (int First, int Last) ValidationDays => (57, 59);

    /// <summary>The last days of the stages.</summary>
    public StageDeadlines Deadlines =>
        new(DayOf(Stage.Consensus), DayOf(Stage.Approval), DayOf(Stage.Submitted));

    /// <summary>The assessment with the journal, the approval and the time that belong to its stage.</summary>
    /// <param name="assessment">The assessment at its stage.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="answers">Its answers.</param>
    public Assessment Travelled(
        Assessment assessment,
        MaturityFramework framework,
        IReadOnlyList<Answer> answers
    )
    {
        var stages = Stages(assessment);
        ImmutableArray<StageChange> journal =
        [
            .. stages
                .Zip(stages.Skip(1))
                .Select(step => new StageChange(
                    step.First,
                    step.Second,
                    Actor.System.Id,
                    Person(step.Second),
                    TimeOf(step.Second),
                    string.Empty
                )),
        ];
        return assessment with
        {
            Journal = journal,
            UpdatedUtc = journal.IsEmpty ? started : journal[^1].AtUtc,
            Approval =
                assessment.Status < Stage.Submitted
                    ? null
                    : new(
                        Person(Stage.Submitted),
                        "National coordinator for border management",
                        Actor.System.Id,
                        TimeOf(Stage.Submitted),
                        ApprovedContent.HashOf(new(assessment, framework, answers))
                    ),
        };
    }

    // A closed cycle went without an advisor: that is what most countries choose.
    private static List<Stage> Stages(Assessment assessment)
    {
        var first = assessment.Agencies.IsEmpty ? Stage.Consensus : Stage.Preparation;
        return
        [
            .. Enum.GetValues<Stage>()
                .Where(stage => stage >= first && stage <= assessment.Status)
                .Where(stage =>
                    stage is not Stage.Validation || assessment.Status is Stage.Validation
                ),
        ];
    }

    private static string Person(Stage reached) =>
        reached switch
        {
            Stage.Submitted => "Demonstration approver",
            Stage.Validation => "Demonstration advisor",
            _ => "Demonstration coordinator",
        };

    private DateTime TimeOf(Stage stage) =>
        stage switch
        {
            Stage.Closed => closing,
            Stage.Validation => Evening(56),
            Stage.Submitted => Evening(54),
            Stage.Approval => Evening(51),
            Stage.Consensus => Evening(26),
            _ => Evening(5),
        };

    private DateTime Evening(int day) => started.AddDays(day) + _evening;

    private DateOnly DayOf(Stage stage) => DateOnly.FromDateTime(TimeOf(stage));
}
