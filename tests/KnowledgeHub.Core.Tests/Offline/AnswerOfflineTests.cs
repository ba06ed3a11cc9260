using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Offline;

public sealed class AnswerOfflineTests
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [new("XA")],
    };
    private static readonly Actor _respondent = Actors.Respondent with { Countries = [new("XA")] };

    private readonly Assessment _cycle = AnAssessment().Build() with
    {
        Status = AssessmentStatus.Scoring,
        Agencies = [new() { Code = "customs", Areas = ["LEG"] }, new() { Code = "police" }],
    };

    [Theory]
    [InlineData("A-9999")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Everything_OfAnUnknownOrForeignAssessment_IsNotFound(string? id)
    {
        var offline = Offline(new(_cycle));
        var stranger = Actors.Coordinator with { Countries = [new("GH")] };

        Assert.IsType<Outcome<WorkbookSource>.NotFound>(
            await offline.SourceAsync(_coordinator, id, null, default)
        );
        Assert.IsType<Outcome<WorkbookSource>.NotFound>(
            await offline.SourceAsync(stranger, "A-0001", null, default)
        );
        Assert.IsType<Outcome<OfflineAgencies>.NotFound>(
            await offline.AgenciesAsync(stranger, "A-0001", default)
        );
        Assert.IsType<Outcome<WorkbookPlan>.NotFound>(
            await offline.PlanAsync(stranger, "A-0001", Filled([]), default)
        );
        Assert.IsType<Outcome<int>.NotFound>(
            await offline.ApplyAsync(
                stranger,
                "A-0001",
                Filled([]),
                new("", "", new HashSet<string>()),
                default
            )
        );
    }

    [Fact]
    public async Task Source_OfAnAgency_HoldsItsIndicatorsOnlyAndIsOpen()
    {
        var source = await SourceAsync(_coordinator, "customs");

        Assert.Equal(9, source.Rows.Count);
        Assert.All(source.Rows, row => Assert.True(row is { Agency: "customs", IsOpen: true }));
        Assert.All(source.Rows, row => Assert.Equal("LEG", row.Indicator.Id.Area));
    }

    [Fact]
    public async Task Source_OfAll_HoldsEachAgencyAndTheJointAnswersClosed()
    {
        var source = await SourceAsync(_coordinator, null);

        Assert.Null(source.Agency);
        Assert.Equal(9 + 54 + 54, source.Rows.Count);
        Assert.All(source.Rows, row => Assert.Equal(row.Agency != AnswerKey.National, row.IsOpen));
    }

    [Fact]
    public async Task Source_WhileAgenciesAnswer_HidesThemFromEachOther()
    {
        var store = new FakeAssessmentStore(_cycle).With(Stored("police", 5));

        var outcome = await Offline(store).SourceAsync(_respondent, "A-0001", "police", default);
        var source = await SourceAsync(_respondent, null, store);

        Assert.IsType<Outcome<WorkbookSource>.NotFound>(outcome);
        Assert.All(source.Rows, row => Assert.Equal(AnswerKey.National, row.Agency));
    }

    [Fact]
    public async Task Apply_RowsOfTwoAgencies_SavesBothTogetherAsImported()
    {
        var store = new FakeAssessmentStore(_cycle).With(Stored("customs", 2));
        var workbook = Filled([Row("customs", 4, version: 1), Row("police", 3, version: 0)]);

        var outcome = await ApplyAsync(store, workbook, workbook);

        Assert.Equal(2, Assert.IsType<Outcome<int>.Done>(outcome).Value);
        Assert.Equal(
            [("customs", 2, 4), ("police", 1, 3)],
            store.SavedAnswers.Select(answer =>
                (answer.Agency, answer.Version, answer.Content.Level ?? 0)
            )
        );
    }

    [Fact]
    public async Task Apply_SomethingElseThanWasShown_SavesNothing()
    {
        var store = new FakeAssessmentStore(_cycle);
        var shown = Filled([Row("police", 3, version: 0)]);

        var outcome = await ApplyAsync(store, shown, Filled([Row("customs", 3, version: 0)]));

        Assert.IsType<Outcome<int>.Conflict>(outcome);
        Assert.Empty(store.SavedAnswers);
    }

    [Fact]
    public async Task Apply_WithARefusedRow_SavesNothing()
    {
        var store = new FakeAssessmentStore(_cycle);
        var workbook = Filled([Row("police", 3, version: 0), Row("nobody", 3, version: 0)]);

        Assert.IsType<Outcome<int>.Conflict>(await ApplyAsync(store, workbook, workbook));
        Assert.Empty(store.SavedAnswers);
    }

    [Theory]
    [InlineData("A-0002", "1.0", OfflineRules.AssessmentDiffers)]
    [InlineData("A-0001", "9.9", OfflineRules.FrameworkDiffers)]
    public async Task Plan_WorkbookOfAnotherAssessment_IsRefused(
        string id,
        string framework,
        string rule
    )
    {
        var workbook = Filled([]) with { Assessment = id, Framework = framework };

        var outcome = await Offline(new(_cycle))
            .PlanAsync(_coordinator, "A-0001", workbook, default);

        var violations = Assert.IsType<Outcome<WorkbookPlan>.Invalid>(outcome).Violations;
        Assert.Equal([rule], violations.Select(violation => violation.Rule));
    }

    private static async Task<Outcome<int>> ApplyAsync(
        FakeAssessmentStore store,
        FilledWorkbook shown,
        FilledWorkbook applied
    )
    {
        var offline = Offline(store);
        var planned = await offline.PlanAsync(_coordinator, "A-0001", shown, default);
        var plan = Assert.IsType<Outcome<WorkbookPlan>.Done>(planned).Value;
        return await offline.ApplyAsync(
            _coordinator,
            "A-0001",
            applied,
            new("file", plan.Fingerprint("file"), new HashSet<string>()),
            default
        );
    }

    private async Task<WorkbookSource> SourceAsync(
        Actor actor,
        string? agency,
        FakeAssessmentStore? store = null
    ) =>
        Assert
            .IsType<Outcome<WorkbookSource>.Done>(
                await Offline(store ?? new(_cycle)).SourceAsync(actor, "A-0001", agency, default)
            )
            .Value;

    private static AnswerOffline Offline(FakeAssessmentStore store) =>
        new(new(SampleAccess.To(store), store, new FakeFrameworkSource()), store, new FakeClock());

    private Answer Stored(string agency, int level) =>
        AnAnswer(_cycle, "LEG.S.1", level) with
        {
            Agency = agency,
        };

    private static FilledWorkbook Filled(IReadOnlyList<WorkbookAnswer> rows) =>
        new("A-0001", "1.0", Language.English, rows);

    private static WorkbookAnswer Row(string agency, int level, int version) =>
        new()
        {
            Indicator = new("LEG.S.1"),
            Agency = agency,
            Version = version,
            Fingerprint = "as it was",
            Content = new() { State = AnswerState.Scored, Level = level },
            Cells = new Dictionary<string, string> { ["level"] = "LEG!K3" },
            Place = "LEG!A3",
        };
}
