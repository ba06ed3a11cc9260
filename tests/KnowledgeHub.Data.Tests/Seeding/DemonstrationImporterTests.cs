using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Seeding.Demonstration;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class DemonstrationImporterTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly IReadOnlyList<CountryCode> _few = [new("XB"), new("XG")];

    [Theory, EachDatabase]
    public async Task ImportAsync_DefaultSet_IsStoredAsGenerated(DatabaseKind kind)
    {
        await using var hub = await WithFrameworkAsync(kind);

        var report = await Importer(hub).ImportAsync(DemonstrationWorld.Usual, _none);

        var expected = DemonstrationWorld.Usual;
        Assert.Equal(new(expected.Count, expected.Sum(item => item.Answers.Count), 0), report);
        await hub.AssertHistoryIsWholeAsync("Answers");
        foreach (var (assessment, answers) in expected.Where(item => IsNewest(item.Assessment)))
        {
            var stored = await Assessments(hub).ReadAnswersAsync(assessment.Id, _none);
            Assert.Equal(answers.OrderBy(Key), stored.OrderBy(Key));
            Assert.Equal(
                assessment.Approval?.ContentHash ?? Hash(assessment, stored),
                Hash(assessment, stored)
            );
        }
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_Twice_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await WithFrameworkAsync(kind);
        await Importer(hub).ImportAsync(DemonstrationWorld.Usual, _none);
        var history = await hub.CountHistoryAsync();

        var second = await Importer(hub).ImportAsync(DemonstrationWorld.Usual, _none);

        Assert.Equal(new(0, 0, DemonstrationWorld.Usual.Count), second);
        Assert.Equal(history, await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_EachItem_HasItsHistory(DatabaseKind kind)
    {
        await using var hub = await WithFrameworkAsync(kind);

        var report = await Importer(hub).ImportAsync(DemonstrationWorld.Generate(_few), _none);

        var items =
            report.Assessments
            + report.Answers
            + DemonstrationWorld
                .Generate(_few)
                .Count(one => DemonstrationConsents.Of(one.Assessment) is not null)
            + Newest(DemonstrationWorld.Generate(_few))
                .Select(DemonstrationEvidence.Of)
                .Sum(evidence => evidence.Items.Count + evidence.Links.Count);
        Assert.Equal(new HistoryCount(items, items, items), await hub.CountHistoryAsync());
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        Assert.Equal(
            [
                "answer.generated",
                "assessment.generated",
                "consent-sheet.generated",
                "evidence-item.generated",
                "evidence-link.generated",
            ],
            await context.AuditEvents.Select(audit => audit.Action).Distinct().Order().ToListAsync()
        );
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_MoreCountriesAndCycles_AddsOnlyThose(DatabaseKind kind)
    {
        await using var hub = await WithFrameworkAsync(kind);
        await Importer(hub).ImportAsync(DemonstrationWorld.Generate([_few[0]], 1), _none);

        var report = await Importer(hub).ImportAsync(DemonstrationWorld.Generate(_few, 2), _none);

        Assert.Equal((3, 1), (report.Assessments, report.Present));
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_CycleOfThatNameWasStarted_IsLeftAlone(DatabaseKind kind)
    {
        await using var hub = await WithFrameworkAsync(kind);
        var generated = DemonstrationWorld.Generate(_few, 1);
        var started = generated[0].Assessment with { Id = AssessmentId.New() };
        await Assessments(hub).SaveAsync(started, AssessmentChange.Started, Actor.System, _none);

        var report = await Importer(hub).ImportAsync(generated, _none);

        Assert.Equal((1, 1), (report.Assessments, report.Present));
        Assert.Null(await Assessments(hub).FindAsync(generated[0].Assessment.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_WithoutTheFramework_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            Importer(hub).ImportAsync(DemonstrationWorld.Generate(_few), _none)
        );

        Assert.Equal(new HistoryCount(0, 0, 0), await hub.CountHistoryAsync());
    }

    private static IEnumerable<GeneratedAssessment> Newest(
        IReadOnlyList<GeneratedAssessment> generated
    ) => generated.Where(item => IsNewest(item.Assessment));

    private static bool IsNewest(Assessment assessment) => assessment.Name == "2026";

    private static string Hash(Assessment assessment, IReadOnlyList<Answer> stored) =>
        ApprovedContent.HashOf(new(assessment, DemonstrationWorld.Framework, stored));

    private static string Key(Answer answer) => answer.Key.ToString();

    private static DemonstrationImporter Importer(TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);

    private static EfAssessmentStore Assessments(TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);

    private static async Task<TestHub> WithFrameworkAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        context.Frameworks.Add(
            new()
            {
                Version = DemonstrationWorld.Framework.Version,
                Document = DemonstrationWorld.Framework.Document,
            }
        );
        await context.SaveChangesAsync(_none);
        return hub;
    }
}
