using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.Reports;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Data.Tests.Evidence;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Archives;

/// <summary>
/// What verifying finds in a database that somebody has damaged. That each kind of aggregate is whole as it is written stands in
/// the tests of its store.
/// </summary>
public sealed class DatabaseVerificationTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment();

    [Fact]
    public void Aggregates_AreThoseOfTheAuditTrail() =>
        Assert.Equal(
            AuditDecisions
                .ByTable.Where(decided => decided.Value is AuditDecision.Aggregate)
                .Select(decided => decided.Key)
                .Order(StringComparer.Ordinal),
            AggregateTable.All.Select(table => table.Name)
        );

    [Theory, EachDatabase]
    public async Task Run_NothingDamaged_FindsNothing(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);

        Assert.Empty(await FindAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Run_RevisionOfTheStoredVersionIsGone_SaysOfBothSides(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        await DamageAsync(hub, "DELETE FROM \"Revisions\" WHERE \"Kind\" = 'evidence-item'");

        Assert.Equal(
            [
                "EvidenceItems: 1 rows have no row in Revisions",
                "AuditEvents: 1 rows of kind evidence-item have no row in Revisions",
            ],
            await FindAsync(hub)
        );
    }

    [Theory, EachDatabase]
    public async Task Run_OlderRevisionIsGone_SaysSo(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        await hub.AnswerAsync(AnAnswer(_cycle) with { Version = 2 });
        await DamageAsync(
            hub,
            "DELETE FROM \"Revisions\" WHERE \"Kind\" = 'answer' AND \"Version\" = 1"
        );

        Assert.Equal(
            ["AuditEvents: 1 rows of kind answer have no row in Revisions"],
            await FindAsync(hub)
        );
    }

    [Theory, EachDatabase]
    public async Task Run_AuditEventIsGone_SaysSo(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        await DamageAsync(
            hub,
            "DELETE FROM \"AuditEvents\" WHERE \"AggregateId\" LIKE '%LEG.S.1%'"
        );

        Assert.Equal(
            ["Revisions: 1 rows of kind answer have no row in AuditEvents"],
            await FindAsync(hub)
        );
    }

    [Theory, EachDatabase]
    public async Task Run_RowWithoutItsParent_SaysSo(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        await DamageAsync(
            hub,
            kind is DatabaseKind.Sqlite
                ? "PRAGMA foreign_keys = OFF"
                : "SET session_replication_role = replica",
            "DELETE FROM \"Assessments\""
        );

        Assert.Equal(
            ["Answers: 1 rows refer to a missing row of Assessments"],
            await FindAsync(hub)
        );
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "AttachmentContents", "Attachments")]
    [InlineData(DatabaseKind.Sqlite, "EvidenceFiles", "Revisions")]
    [InlineData(DatabaseKind.Sqlite, "ReportLogos", "ReportCovers")]
    [InlineData(DatabaseKind.PostgreSql, "AttachmentContents", "Attachments")]
    [InlineData(DatabaseKind.PostgreSql, "EvidenceFiles", "Revisions")]
    [InlineData(DatabaseKind.PostgreSql, "ReportLogos", "ReportCovers")]
    public async Task Run_FileIsGone_SaysSo(DatabaseKind kind, string files, string named)
    {
        await using var hub = await FilledAsync(kind);
        await DamageAsync(hub, $"DELETE FROM \"{files}\"");

        Assert.Equal([$"{named}: 1 files are missing in {files}"], await FindAsync(hub));
    }

    [Fact]
    public async Task Run_DocumentCannotBeRead_SaysSoAndReadsOn()
    {
        await using var hub = await FilledAsync(DatabaseKind.Sqlite);
        await DamageAsync(
            hub,
            "UPDATE \"Revisions\" SET \"Body\" = 'no document' WHERE \"Kind\" = 'report-cover'",
            "DELETE FROM \"AttachmentContents\""
        );

        Assert.Equal(
            [
                "Revisions: 1 rows cannot be read",
                "Attachments: 1 files are missing in AttachmentContents",
            ],
            await FindAsync(hub)
        );
    }

    /// <summary>What is damaged is put in by one connection, whose settings end with it.</summary>
    private static async Task DamageAsync(TestHub hub, params string[] statements)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        await context.Database.OpenConnectionAsync(_none);
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(statement, _none);
        }
    }

    private static async Task<IReadOnlyList<string>> FindAsync(TestHub hub) =>
        (
            await new DatabaseVerification(hub.Access()).RunAsync(new Progress<string>(), _none)
        ).Findings;

    private static async Task<TestHub> FilledAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.ImportFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        await hub.AnswerAsync(AnAnswer(_cycle));
        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        var attachment = SampleAttachments.Of(new("P-0001"));
        await hub.Attachments.AddAsync(
            attachment,
            new(new byte[] { 1 }, "words"),
            new(1_000),
            Actors.Editor,
            _none
        );
        var item = SampleEvidence.Item();
        await hub.SaveAsync(
            item with
            {
                Content = item.Content with { Holding = Core.Evidence.EvidenceHolding.File },
                File = SampleEvidence.File(),
            },
            [1, 2, 3]
        );
        await new EfReportStore(hub.Access(), hub.Writer).SaveCoverAsync(
            new()
            {
                Country = _cycle.Country,
                Version = 1,
                Logo = new(AttachmentFormat.Png, new('a', 64), 30, 20),
                UpdatedUtc = DateTime.UnixEpoch,
            },
            new byte[] { 1 },
            Actors.Coordinator,
            _none
        );
        return hub;
    }
}
