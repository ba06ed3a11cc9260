using KnowledgeHub.Core;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.BulkEditing;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Data.Tests.BulkEditing;

public sealed class EfBulkRunStoreTests
{
    private static readonly DateTime _at = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly BulkRun _run = new()
    {
        Id = Guid.NewGuid(),
        ActorId = Actors.Editor.Id,
        AtUtc = _at,
        Work = new(
            new(BulkField.Themes, BulkMode.Replace, ["FR"]),
            [new(new("P-0001"), 2, ["BC"], ["CY"]), new(new("P-0002"), 2, [])]
        ),
        Version = 1,
    };

    private static readonly BulkRun _undone = _run with
    {
        Undo = new("other", _at.AddDays(1), [new("P-0002")]),
        Version = 2,
    };

    [Theory, EachDatabase]
    public async Task SaveAsync_RunAndEntries_AreReadBackWithTheirHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var before = await hub.CountHistoryAsync();

        var applied = await store.SaveAsync(_run, Entries(2), Actors.Editor, default);
        var undone = await store.SaveAsync(_undone, Entries(3)[..1], Actors.Editor, default);

        var after = await hub.CountHistoryAsync();
        Assert.Equal((SaveResult.Saved, SaveResult.Saved), (applied, undone));
        Assert.Equal(
            (3, 2),
            (await VersionAsync(hub, "P-0001"), await VersionAsync(hub, "P-0002"))
        );
        Assert.Equal(before.Revisions + 5, after.Revisions);
        Assert.Equivalent(_undone, await store.FindAsync(_run.Id, default), strict: true);
        await hub.AssertHistoryIsWholeAsync("BulkRuns");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_OneEntryWasChanged_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await hub.SaveAsync(ADraft().WithId("P-0002").WithVersion(2));
        var before = await hub.CountHistoryAsync();

        var result = await store.SaveAsync(_run, Entries(2), Actors.Editor, default);

        Assert.Equal(SaveResult.Stale, result);
        Assert.Equal(before, await hub.CountHistoryAsync());
        Assert.Equal(1, await VersionAsync(hub, "P-0001"));
        Assert.Null(await store.FindAsync(_run.Id, default));
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_UndoneTwice_IsStale(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.SaveAsync(_run, Entries(2), Actors.Editor, default);
        await store.SaveAsync(_undone, [], Actors.Editor, default);

        Assert.Equal(SaveResult.Stale, await store.SaveAsync(_undone, [], Actors.Editor, default));
    }

    [Theory, EachDatabase]
    public async Task ListAsync_Runs_AreNewestFirst(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var newer = _run with { Id = Guid.NewGuid(), AtUtc = _at.AddHours(1) };
        await store.SaveAsync(newer, [], Actors.Editor, default);
        await store.SaveAsync(_run, [], Actors.Editor, default);

        var all = await store.ListAsync(2, default);
        var newest = await store.ListAsync(1, default);

        Assert.Equal([newer.Id, _run.Id], all.Select(run => run.Id));
        Assert.Equal(newer.Id, Assert.Single(newest).Id);
    }

    private static Practice[] Entries(int version) =>
        [
            ADraft().WithContent(AContent().WithThemes("FR")).WithVersion(version),
            ADraft().WithId("P-0002").WithVersion(version),
        ];

    private static async Task<int?> VersionAsync(TestHub hub, string id) =>
        (await hub.Practices.FindAsync(new(id), default))?.Version;

    private static async Task<EfBulkRunStore> StoreAsync(TestHub hub)
    {
        await hub.SaveAsync(ADraft(), ADraft().WithId("P-0002"));
        return new(hub.Access(), hub.Writer);
    }
}
