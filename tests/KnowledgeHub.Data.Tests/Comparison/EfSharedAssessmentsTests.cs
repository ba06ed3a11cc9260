using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Data.Comparison;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Comparison;

public sealed class EfSharedAssessmentsTests
{
    [Theory, EachDatabase]
    public async Task ListAsync_Assessments_ComeWithTheirSheetsAndThoseOfOwnCountries(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await SaveAsync(hub, Cycle("XA"), isSigned: true);
        await SaveAsync(hub, Cycle("XB"), isSigned: false);
        await SaveAsync(hub, Cycle("XC"), isSigned: false);

        var shared = await Shared(hub).ListAsync([new("XB")], default);

        Assert.Equal(
            [("XA", true), ("XB", false)],
            shared.Select(one => (one.Assessment.Country.Value, one.Sheet is not null)).Order()
        );
    }

    [Theory, EachDatabase]
    public async Task ListAsync_AssessmentsChangedSince_AreReadAgain(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await SaveAsync(hub, Cycle("XA"), isSigned: false);
        var shared = Shared(hub);
        var before = await shared.ListAsync([new("XA"), new("XB")], default);
        Assert.Single(before);

        var closed = before[0].Assessment with { Status = AssessmentStatus.Closed, Version = 2 };
        await hub.Assessments.SaveAsync(
            closed,
            AssessmentChange.Closed,
            Actors.Coordinator,
            default
        );
        await SaveAsync(hub, Cycle("XB"), isSigned: false);

        var after = await shared.ListAsync([new("XA"), new("XB")], default);
        Assert.Equal(
            [("XA", AssessmentStatus.Closed), ("XB", AssessmentStatus.Consensus)],
            after.Select(one => (one.Assessment.Country.Value, one.Assessment.Status)).Order()
        );
    }

    [Theory, EachDatabase]
    public async Task ReadAnswersAsync_AnswersSavedSince_AreReadAgainAndNoOthers(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await SaveAsync(hub, Cycle("XA"), isSigned: false);
        await SaveAsync(hub, Cycle("XB"), isSigned: false);
        await hub.AnswerAsync(AnAnswer(Cycle("XA"), level: 2));
        await hub.AnswerAsync(AnAnswer(Cycle("XB"), level: 2));
        var shared = Shared(hub);
        Assert.Equal([2, 2], await LevelsAsync(shared));

        // Past the feed, so that only what is read again can show it.
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE \"Answers\" SET \"Level\" = 5");
        }

        Assert.Equal([2, 2], await LevelsAsync(shared));
        await hub.AnswerAsync(AnAnswer(Cycle("XA"), level: 3) with { Version = 2 });
        Assert.Equal([3, 2], await LevelsAsync(shared));
    }

    // A server that takes over, or a restore to an earlier moment, may have heard less than this node has read.
    [Theory, EachDatabase]
    public async Task ReadAnswersAsync_FeedEndsEarlierThanItWasRead_AreReadAgain(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await SaveAsync(hub, Cycle("XA"), isSigned: false);
        await SaveAsync(hub, Cycle("XB"), isSigned: false);
        await hub.AnswerAsync(AnAnswer(Cycle("XA"), level: 2));
        await hub.AnswerAsync(AnAnswer(Cycle("XB"), level: 2));
        var shared = Shared(hub);
        Assert.Equal([2, 2], await LevelsAsync(shared));

        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE \"Answers\" SET \"Level\" = 1");
            await context.Database.ExecuteSqlAsync(
                $"DELETE FROM \"ChangeFeed\" WHERE \"Sequence\" = (SELECT MAX(\"Sequence\") FROM \"ChangeFeed\")"
            );
        }

        Assert.Equal([1, 1], await LevelsAsync(shared));
    }

    private static async Task<IEnumerable<int?>> LevelsAsync(EfSharedAssessments shared) =>
        (await shared.ReadAnswersAsync([Cycle("XA").Id, Cycle("XB").Id], default)).Select(answer =>
            answer.Level
        );

    private static EfConsentStore Consents(TestHub hub) => new(hub.Access(), hub.Writer);

    private static EfSharedAssessments Shared(TestHub hub) =>
        new(Consents(hub), new(hub.Access(), new(hub.Access()), hub.Assessments));

    private static Assessment Cycle(string country) =>
        AnAssessment().WithId($"A-{country}2024").OfCountry(country).WithName("2024");

    private static async Task SaveAsync(TestHub hub, Assessment cycle, bool isSigned)
    {
        await hub.StartAsync(cycle);
        if (isSigned)
        {
            await Consents(hub)
                .SaveAsync(
                    SampleConsent.ForAdvisors(cycle),
                    ConsentChange.Given,
                    Actors.Coordinator,
                    default
                );
        }
    }
}
