using KnowledgeHub.Core;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.QueryLog;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.QueryLog;

public sealed class EfQueryTaskStoreTests
{
    private static readonly QueryTask _closed = new()
    {
        Id = QueryTask.IdOf("دورية", Language.Arabic),
        Text = "دورية",
        Language = Language.Arabic,
        Resolution = QueryResolution.EntryAdded,
        Note = "P-0001",
        ChangedBy = "editor",
        ChangedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        Version = 1,
    };

    private static readonly QueryTask _reopened = _closed with { Resolution = null, Version = 2 };

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_AreReadBackWithTheirHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);

        await SaveAsync(store, _closed);
        var first = await store.FindAsync(_closed.Id, default);
        await SaveAsync(store, _reopened);

        Assert.Equal(_closed, first);
        Assert.Equal([_reopened], await store.ListAsync(default));
        Assert.Equal(new(2, 2, 2), await hub.CountHistoryAsync());
        Assert.Equal(
            ["query-task.closed", "query-task.reopened"],
            (await hub.AuditAsync()).Select(audit => audit.Action)
        );
        await hub.AssertHistoryIsWholeAsync("QueryTasks");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SecondOfTwoEditors_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await SaveAsync(store, _closed);

        var first = await SaveAsync(store, _closed with { Note = "late" });
        await SaveAsync(store, _reopened);
        var second = await SaveAsync(store, _reopened with { Note = "late" });

        Assert.Equal((SaveResult.Taken, SaveResult.Stale), (first, second));
        Assert.Equal([_reopened], await store.ListAsync(default));
    }

    private static EfQueryTaskStore Store(TestHub hub) => new(hub.Access(), hub.Writer);

    private static Task<SaveResult> SaveAsync(EfQueryTaskStore store, QueryTask task) =>
        store.SaveAsync(
            task,
            task.Resolution is null ? QueryTaskChange.Reopened : QueryTaskChange.Closed,
            Actors.Editor,
            default
        );
}
