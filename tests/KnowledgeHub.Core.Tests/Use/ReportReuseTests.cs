using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Use;

public sealed class ReportReuseTests
{
    private readonly FakePracticeStore _practices = new(
        APractice(),
        ADraft().WithId("P-0002"),
        APractice().WithId("P-0003").InStatus(PracticeStatus.Archived)
    );

    [Fact]
    public async Task Report_Member_WaitsForAnEditorWithCleanTexts()
    {
        var store = new FakeReuse();

        var outcome = await ReportAsync(
            store,
            Actors.Respondent,
            "P-0001",
            SampleReuse.Content with
            {
                Changed = "  Fewer posts. ",
            }
        );

        var report = Assert.IsType<Outcome<ReuseReport>.Done>(outcome).Value;
        Assert.Equal(
            (ReuseState.Waiting, 1, "respondent", "Fewer posts."),
            (report.State, report.Version, report.ReporterId, report.Content.Changed)
        );
        Assert.Equal([ReuseChange.Reported], store.Changes);
    }

    [Theory]
    [InlineData("P-0001", null, typeof(Outcome<ReuseReport>.Forbidden))]
    [InlineData("P-0002", Role.Respondent, typeof(Outcome<ReuseReport>.NotFound))]
    [InlineData("P-0002", Role.Editor, typeof(Outcome<ReuseReport>.Forbidden))]
    [InlineData("P-0003", Role.Respondent, typeof(Outcome<ReuseReport>.Forbidden))]
    [InlineData("P-0099", Role.Respondent, typeof(Outcome<ReuseReport>.NotFound))]
    public async Task Report_VisitorOrEntryThatIsNotPublished_IsRefused(
        string entry,
        Role? role,
        Type expected
    )
    {
        var store = new FakeReuse();

        var outcome = await ReportAsync(store, Actors.Of(role), entry, SampleReuse.Content);

        Assert.IsType(expected, outcome);
        Assert.Empty(store.Stored);
    }

    [Fact]
    public async Task Report_WithManyWaiting_IsRefused()
    {
        var waiting = Enumerable
            .Range(0, ReuseRules.MaxWaiting)
            .Select(_ => SampleReuse.Of(Actors.Respondent));
        var store = new FakeReuse([.. waiting]);

        var outcome = await ReportAsync(store, Actors.Respondent, "P-0001", SampleReuse.Content);

        Assert.Equal(
            ReuseRules.TooManyWaiting,
            Assert.IsType<Outcome<ReuseReport>.Invalid>(outcome).Violations[0].Rule
        );
    }

    [Fact]
    public async Task Revise_OwnReportThatWaits_MakesTheNextVersion()
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var store = new FakeReuse(report);

        var outcome = await Reports(store)
            .ReviseAsync(
                Actors.Respondent,
                report.Id,
                1,
                SampleReuse.Content with
                {
                    Year = 2020,
                },
                default
            );

        Assert.Equal(
            (2, 2020),
            Assert.IsType<Outcome<ReuseReport>.Done>(outcome) is { Value: var next }
                ? (next.Version, next.Content.Year)
                : default
        );
    }

    [Theory]
    [InlineData(ReuseState.Waiting, 2)]
    [InlineData(ReuseState.Shown, 1)]
    [InlineData(ReuseState.Declined, 1)]
    public async Task Change_OldVersionOrDecidedReport_ShowsWhatIsStored(
        ReuseState state,
        int basedOn
    )
    {
        var report = SampleReuse.Of(Actors.Respondent, state);
        var store = new FakeReuse(report);
        var reports = Reports(store);

        var revised = await reports.ReviseAsync(
            Actors.Respondent,
            report.Id,
            basedOn,
            SampleReuse.Content,
            default
        );
        var withdrawn = await reports.WithdrawAsync(Actors.Respondent, report.Id, basedOn, default);

        Assert.Equal(report, Assert.IsType<Outcome<ReuseReport>.Conflict>(revised).Current);
        Assert.IsType<Outcome<ReuseReport>.Conflict>(withdrawn);
        Assert.Empty(store.Changes);
    }

    [Fact]
    public async Task Change_AnotherMembersReport_IsNotFound()
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var store = new FakeReuse(report);
        var reports = Reports(store);

        Assert.IsType<Outcome<ReuseReport>.NotFound>(
            await reports.FindAsync(Actors.Editor, report.Id, default)
        );
        Assert.IsType<Outcome<ReuseReport>.NotFound>(
            await reports.WithdrawAsync(Actors.Editor, report.Id, 1, default)
        );
        Assert.Equal([report], store.Stored);
    }

    [Fact]
    public async Task Withdraw_OwnReportThatWaits_IsNotFoundAfterwards()
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var store = new FakeReuse(report);
        var reports = Reports(store);

        await reports.WithdrawAsync(Actors.Respondent, report.Id, 1, default);

        Assert.Equal([ReuseChange.Withdrawn], store.Changes);
        Assert.IsType<Outcome<ReuseReport>.NotFound>(
            await reports.FindAsync(Actors.Respondent, report.Id, default)
        );
    }

    private Task<Outcome<ReuseReport>> ReportAsync(
        FakeReuse store,
        Actor actor,
        string entry,
        ReuseContent content
    ) => Reports(store).ReportAsync(actor, entry, content, default);

    private ReportReuse Reports(FakeReuse store) =>
        new(
            new(_practices, new FakeTaxonomySource()),
            store,
            new FakeTaxonomySource(),
            new FakeClock()
        );
}
