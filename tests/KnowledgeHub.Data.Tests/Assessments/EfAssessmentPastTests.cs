using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Assessments;

public sealed class EfAssessmentPastTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly DateTime _secondDay = new(2025, 5, 2, 0, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task ReadAnswersAsync_BeforeAMoment_AreTheLastVersionsUntilThen(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var past = new EfAssessmentPast(hub.Access());

        var first = await past.ReadAnswersAsync(_assessment, _secondDay, _none);
        var second = await past.ReadAnswersAsync(_assessment, _secondDay.AddDays(1), _none);

        var answer = Assert.Single(first);
        Assert.Equal(
            ("LEG.S.1", "national", 2, "respondent"),
            (answer.Indicator.Value, answer.Agency, answer.Content.Level, answer.UpdatedBy)
        );
        Assert.Equal(
            [("LEG.S.1", 4), ("LEG.S.2", 5)],
            second
                .OrderBy(later => later.Indicator.Value, StringComparer.Ordinal)
                .Select(later => (later.Indicator.Value, later.Content.Level ?? 0))
        );
    }

    [Theory, EachDatabase]
    public async Task FindAsync_BeforeAMoment_IsTheLastVersionUntilThen(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var past = new EfAssessmentPast(hub.Access());
        await hub.ReviseAsync(AnAssessment().WithVersion(2).WithName("Renamed"));

        Assert.Null(await past.FindAsync(_assessment.Id, _secondDay.AddDays(-1), _none));
        Assert.Equal("2025", (await past.FindAsync(_assessment.Id, _secondDay, _none))?.Name);
        Assert.Equal(
            "Renamed",
            (await past.FindAsync(_assessment.Id, DateTime.UtcNow.AddDays(1), _none))?.Name
        );
    }

    // Started and answered on 1 May, answered again and one more on 2 May; another assessment's answer is of 1 May.
    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        var other = AnAssessment().WithId("A-0002").WithName("other").Build();
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_assessment);
        await hub.StartAsync(other);
        await hub.AnswerAsync(AnAnswer(_assessment, level: 2));
        await hub.AnswerAsync(AnAnswer(other, level: 1));
        await DateAsync(hub, _secondDay.AddHours(-1));
        await hub.AnswerAsync(AnAnswer(_assessment, level: 4) with { Version = 2 });
        await hub.AnswerAsync(AnAnswer(_assessment, "LEG.S.2", level: 5));
        await DateAsync(hub, _secondDay.AddHours(1));
        return hub;
    }

    // The write path dates revisions by the real clock; here those without a date of the test get one.
    private static async Task DateAsync(TestHub hub, DateTime utc)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context
            .Revisions.Where(revision => revision.AtUtc > _secondDay.AddDays(1))
            .ExecuteUpdateAsync(row => row.SetProperty(revision => revision.AtUtc, utc));
    }
}
