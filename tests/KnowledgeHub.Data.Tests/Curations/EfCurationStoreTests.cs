using KnowledgeHub.Core;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Curations;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Curations;

public sealed class EfCurationStoreTests
{
    private static readonly Curation _pinned = new()
    {
        Id = Curation.IdOf("دورية", Language.Arabic, new("P-0001")),
        Text = "دورية",
        Language = Language.Arabic,
        Practice = new("P-0001"),
        Placement = Placement.Pinned,
        Note = "the handbook",
        ChangedBy = "editor",
        ChangedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        Version = 1,
    };

    private static readonly Curation _removed = _pinned with { Placement = null, Version = 2 };

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_AreReadBackWithTheirHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var source = new EfCurationSource(hub.Access());
        var store = Store(hub, source);

        await SaveAsync(store, _pinned, CurationChange.Pinned);
        var listed = await store.ListAsync(default);
        await SaveAsync(store, _removed, CurationChange.Removed);

        Assert.Equal([new CurationListing(_pinned, null)], listed);
        Assert.Equal(_removed, await store.FindAsync(_pinned.Id, default));
        Assert.Empty(await store.ListAsync(default));
        var history = await store.ReadHistoryAsync(_pinned.Id, default);
        Assert.Equal([_removed, _pinned], history.Select(listing => listing.Curation));
        Assert.Equal(
            ["curation.pinned", "curation.removed"],
            (await hub.AuditAsync()).Select(audit => audit.Action)
        );
        await hub.AssertHistoryIsWholeAsync("Curations");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_ForAllLanguages_IsReadBackSo(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var source = new EfCurationSource(hub.Access());
        var store = Store(hub, source);
        var hidden = _pinned with { Language = null, Placement = Placement.Hidden };

        await SaveAsync(store, hidden, CurationChange.Hidden);

        Assert.Equal(hidden, await store.FindAsync(hidden.Id, default));
        Assert.Equal(hidden, (await store.ReadHistoryAsync(hidden.Id, default))[0].Curation);
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SecondOfTwoEditors_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var source = new EfCurationSource(hub.Access());
        var store = Store(hub, source);
        await SaveAsync(store, _pinned, CurationChange.Pinned);

        var first = await SaveAsync(store, _pinned, CurationChange.Pinned);
        await SaveAsync(store, _removed, CurationChange.Removed);
        var second = await SaveAsync(store, _removed, CurationChange.Removed);

        Assert.Equal((SaveResult.Taken, SaveResult.Stale), (first, second));
    }

    [Theory, EachDatabase]
    public async Task Source_SaveHereAndElsewhere_IsShownAtOnceAndAfterARefresh(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var here = new EfCurationSource(hub.Access());
        using var elsewhere = new EfCurationSource(hub.Access());

        await SaveAsync(Store(hub, here), _pinned, CurationChange.Pinned);
        var before = Pinned(elsewhere);
        await elsewhere.RefreshAsync(default);

        Assert.Equal((1, 0, 1), (Pinned(here), before, Pinned(elsewhere)));
        var feed = Assert.Single(await hub.Feed.ReadAfterAsync(0, 10, default));
        Assert.Equal(AggregateKind.Curation, feed.Kind);
    }

    private static int Pinned(EfCurationSource source) =>
        source.For("دورية", Language.Arabic).Pinned.Count;

    private static EfCurationStore Store(TestHub hub, EfCurationSource source) =>
        new(hub.Access(), hub.Writer, source);

    private static Task<SaveResult> SaveAsync(
        EfCurationStore store,
        Curation curation,
        CurationChange change
    ) => store.SaveAsync(curation, change, Actors.Editor, default);
}
