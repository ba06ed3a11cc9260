using System.Runtime.CompilerServices;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Practices;

public sealed class UnreadablePracticesTests
{
    /// <summary>What a newer version of the portal might write, and what no version writes.</summary>
    private static readonly string[] _unreadable =
    [
        """{"schema":2,"body":{}}""",
        """{"schema":1,"body":{"type":"hologram"}}""",
        "[]",
    ];

    [Theory, EachDatabase]
    public async Task ReadAllAsync_EntryThatCannotBeRead_GivesTheOthersAndNotesIt(DatabaseKind kind)
    {
        await using var hub = await WithTwoAsync(kind);

        foreach (var body in _unreadable)
        {
            await WriteBodyAsync(hub, body);

            Assert.Equal(["P-0002"], await ReadAllAsync(hub));
            Assert.Equal([new("P-0001")], hub.Unreadable.Current);
        }
    }

    [Theory, EachDatabase]
    public async Task FindManyAsync_EntryThatCannotBeRead_GivesTheOthers(DatabaseKind kind)
    {
        await using var hub = await WithTwoAsync(kind);
        await WriteBodyAsync(hub, _unreadable[0]);

        var found = await hub.Practices.FindManyAsync([new("P-0001"), new("P-0002")], default);

        Assert.Equal(["P-0002"], found.Select(practice => practice.Id.Value));
        Assert.Single(hub.Unreadable.Current);
    }

    [Theory, EachDatabase]
    public async Task ReadAllAsync_EntryThatCanBeReadAgain_IsNoLongerNoted(DatabaseKind kind)
    {
        await using var hub = await WithTwoAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var body = await context
            .Database.SqlQuery<string>(
                $"""SELECT CAST("Body" AS text) AS "Value" FROM "Practices" WHERE "Id" = 'P-0001'"""
            )
            .SingleAsync();
        await WriteBodyAsync(hub, _unreadable[0]);
        await ReadAllAsync(hub);

        await WriteBodyAsync(hub, body);

        Assert.Equal(["P-0001", "P-0002"], await ReadAllAsync(hub));
        Assert.Empty(hub.Unreadable.Current);
    }

    private static async Task<TestHub> WithTwoAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"), SamplePractices.Draft("P-0002"));
        return hub;
    }

    private static async Task<IEnumerable<string>> ReadAllAsync(TestHub hub)
    {
        var ids = new List<string>();
        await foreach (var practice in hub.Practices.ReadAllAsync(default))
        {
            ids.Add(practice.Id.Value);
        }

        return ids.Order(StringComparer.Ordinal);
    }

    private static async Task WriteBodyAsync(TestHub hub, string body)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var sql =
            $"""UPDATE "Practices" SET "Body" = CAST({"{0}"} AS {hub.Engine.JsonColumnType}) WHERE "Id" = 'P-0001'""";
        await context.Database.ExecuteSqlAsync(FormattableStringFactory.Create(sql, body));
    }
}
