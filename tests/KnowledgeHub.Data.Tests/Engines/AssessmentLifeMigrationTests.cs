using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Engines;

/// <summary>Databases from before assessments had stages: "open" becomes the stage in which the joint answers are given.</summary>
public sealed class AssessmentLifeMigrationTests
{
    private const string Before = "BulkEditing";

    [Theory, EachDatabase]
    public async Task Up_CyclesThatWereOpenOrClosed_AreAtConsensusOrClosed(DatabaseKind kind)
    {
        await using var hub = await MigratedAgainAsync(kind);

        var open = await hub.Assessments.FindAsync(new("A-0001"), default);
        var closed = await hub.Assessments.FindAsync(new("A-0002"), default);

        Assert.Equal(AssessmentStatus.Consensus, open?.Status);
        Assert.Equal(AssessmentStatus.Closed, closed?.Status);
        Assert.Equivalent(AnAssessment().Build(), open, strict: true);
    }

    [Theory, EachDatabase]
    public async Task Up_OldAnswers_ReadAsIfNothingMoreHadBeenSaid(DatabaseKind kind)
    {
        await using var hub = await MigratedAgainAsync(kind);

        var answers = await hub.Assessments.ReadAnswersAsync(new("A-0001"), default);

        Assert.Equal([AnAnswer(AnAssessment())], answers);
    }

    [Theory, EachDatabase]
    public async Task Up_Revisions_NameTheStageToo(DatabaseKind kind)
    {
        await using var hub = await MigratedAgainAsync(kind);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var bodies = await context
            .Revisions.Where(revision => revision.Kind == AggregateKind.Assessment)
            .OrderBy(revision => revision.AggregateId)
            .Select(revision => revision.Body)
            .ToListAsync();
        Assert.Equal(["consensus", "closed"], bodies.Select(Status));
    }

    // Back to the tables of then, with rows as they stood there, and forward again.
    private static async Task<TestHub> MigratedAgainAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AnAssessment());
        await hub.StartAsync(AnAssessment().WithId("A-0002").WithName("2023").Closed());
        await hub.AnswerAsync(AnAnswer(AnAssessment()));
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(Before);
        await context.Database.ExecuteSqlRawAsync(AsItStood(hub.Engine.JsonColumnType));
        await migrator.MigrateAsync();
        return hub;
    }

    private static string AsItStood(string json) =>
        $"""
            UPDATE "Assessments" SET "Status" = 'Open' WHERE "Status" = 'Consensus';
            UPDATE "Revisions" SET "Body" = CAST(replace(CAST("Body" AS TEXT), '"consensus"', '"open"') AS {json})
                WHERE "Kind" = 'assessment';
            """;

    private static string Status(string body) =>
        new[] { "open", "consensus", "closed" }.Single(code =>
            body.Replace(" ", string.Empty, StringComparison.Ordinal)
                .Contains($"\"status\":\"{code}\"", StringComparison.Ordinal)
        );
}
