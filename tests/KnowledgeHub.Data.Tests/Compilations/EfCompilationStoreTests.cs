using KnowledgeHub.Core;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Compilations;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;

namespace KnowledgeHub.Data.Tests.Compilations;

public sealed class EfCompilationStoreTests
{
    private static readonly Compilation _block = ABlock().About(TermKind.Theme, "FR");
    private static readonly Compilation _next = _block with { Version = 2 };

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_AreReadBackWithTheirHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var source = new EfCompilationSource(hub.Access());
        var store = Store(hub, source);

        await SaveAsync(store, _block, CompilationChange.Created);
        var result = await SaveAsync(store, _next, CompilationChange.Revised);

        var stored = await store.FindAsync(_block.Id, default);
        Assert.Equal((SaveResult.Saved, 2), (result, stored?.Version));
        Assert.Equal(_block.Content.Title, stored?.Content.Title);
        Assert.Equal(_block.Content.Subject, stored?.Content.Subject);
        Assert.Equal(_block.Content.Entries, stored?.Content.Entries);
        Assert.Equal(_block.Content.Block?.Mechanism, stored?.Content.Block?.Mechanism);
        var history = await store.ReadHistoryAsync(_block.Id, default);
        Assert.Equal([2, 1], history.Select(version => version.State.Version));
        Assert.Equal(
            [CompilationChange.Revised, CompilationChange.Created],
            history.Select(version => version.Change)
        );
        Assert.Equal(
            ["compilation.created", "compilation.revised"],
            (await hub.AuditAsync()).Select(audit => audit.Action)
        );
        await hub.AssertHistoryIsWholeAsync("Compilations");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SecondOfTwoEditors_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var source = new EfCompilationSource(hub.Access());
        var store = Store(hub, source);
        await SaveAsync(store, _block, CompilationChange.Created);

        var sameSlug = await SaveAsync(
            store,
            _block with
            {
                Id = "B-0002",
            },
            CompilationChange.Created
        );
        await SaveAsync(store, _next, CompilationChange.Revised);
        var second = await SaveAsync(store, _next, CompilationChange.Revised);

        Assert.Equal((SaveResult.Taken, SaveResult.Stale), (sameSlug, second));
    }

    [Theory, EachDatabase]
    public async Task Source_SaveHereAndElsewhere_IsShownAtOnceAndAfterARefresh(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var here = new EfCompilationSource(hub.Access());
        using var elsewhere = new EfCompilationSource(hub.Access());

        await SaveAsync(Store(hub, here), _block, CompilationChange.Created);
        var before = elsewhere.Current.Count;
        await elsewhere.RefreshAsync(default);

        Assert.Equal((1, 0, 1), (here.Current.Count, before, elsewhere.Current.Count));
        var feed = Assert.Single(await hub.Feed.ReadAfterAsync(0, 10, default));
        Assert.Equal(AggregateKind.Compilation, feed.Kind);
    }

    private static EfCompilationStore Store(TestHub hub, EfCompilationSource source) =>
        new(hub.Access(), hub.Writer, source);

    private static Task<SaveResult> SaveAsync(
        EfCompilationStore store,
        Compilation compilation,
        CompilationChange change
    ) => store.SaveAsync(compilation, change, Actors.Editor, default);
}
