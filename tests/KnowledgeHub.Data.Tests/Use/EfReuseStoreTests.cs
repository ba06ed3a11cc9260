using KnowledgeHub.Core;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Use;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.Use;

public sealed class EfReuseStoreTests
{
    private static readonly ReuseReport _waiting = SampleReuse.Of(Actors.Respondent) with
    {
        Content = SampleReuse.Content with { Changed = "أقل\nمراكز" },
    };

    private static readonly ReuseReport _declined = _waiting with
    {
        State = ReuseState.Declined,
        Reason = "سبب",
        DecidedUtc = SampleReuse.Reported.AddDays(2),
        Version = 2,
    };

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_AreReadBackWithTheirAuditTrail(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var before = await hub.CountHistoryAsync();

        await store.SaveAsync(_waiting, ReuseChange.Reported, Actors.Respondent, default);
        await store.SaveAsync(_declined, ReuseChange.Declined, Actors.Editor, default);

        var after = await hub.CountHistoryAsync();
        Assert.Equal(_declined, await store.FindAsync(_waiting.Id, default));
        Assert.Equal(
            ["reuse-report.reported", "reuse-report.declined"],
            (await hub.AuditAsync()).Skip(before.AuditEvents).Select(audit => audit.Action)
        );
        Assert.Equal(before.Revisions + 2, after.Revisions);
        await hub.AssertHistoryIsWholeAsync("ReuseReports");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SecondOfTwo_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.SaveAsync(_waiting, ReuseChange.Reported, Actors.Respondent, default);
        var withdrawn = _waiting with { State = ReuseState.Withdrawn, Version = 2 };

        var first = await store.SaveAsync(
            withdrawn,
            ReuseChange.Withdrawn,
            Actors.Respondent,
            default
        );
        var second = await store.SaveAsync(_declined, ReuseChange.Declined, Actors.Editor, default);

        Assert.Equal((SaveResult.Saved, SaveResult.Stale), (first, second));
        Assert.Equal(withdrawn, await store.FindAsync(_waiting.Id, default));
        Assert.Null(await store.FindListingAsync(_waiting.Id, default));
    }

    [Theory, EachDatabase]
    public async Task Lists_ReportsInEachState_AreForTheirReadersAndInOrder(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var waiting = SampleReuse.Of(Actors.Respondent);
        var shown = SampleReuse.Of(Actors.Advisor, ReuseState.Shown);
        var withdrawn = SampleReuse.Of(Actors.Respondent, ReuseState.Withdrawn);
        foreach (var report in (ReuseReport[])[shown, waiting, withdrawn])
        {
            await store.SaveAsync(report, ReuseChange.Reported, Actors.Respondent, default);
        }

        var all = await store.ListAllAsync(10, default);

        Assert.Equal([waiting.Id, shown.Id], all.Select(listing => listing.Report.Id));
        Assert.Equal(("respondent", "Joint mobile team"), (all[0].Reporter, all[0].Title));
        Assert.Equal(1, await store.CountWaitingAsync("respondent", default));
        Assert.Equal(0, await store.CountWaitingAsync("advisor", default));
        Assert.Equal(1, await store.CountWaitingAsync(null, default));
    }

    private static async Task<EfReuseStore> StoreAsync(TestHub hub)
    {
        await hub.AddUsersAsync("respondent");
        await hub.SaveAsync(APractice().WithVersion(1));
        return new(hub.Access(), hub.Writer);
    }
}
