using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.QueryLog;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.QueryLog;

public sealed class EfQueryLogStoreTests
{
    private static readonly DateOnly _day = new(2025, 3, 1);

    [Theory, EachDatabase]
    public async Task AddAsync_SameTextAndDay_SumsSearchesAndKeepsTheGreaterNumberOfPeople(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await store.AddAsync([Tally("patrol", 3, 1) with { People = 4 }], default);
        await store.AddAsync([Tally("patrol", 2, 2) with { People = 3, Results = 9 }], default);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var row = await context.QueryTallies.SingleAsync();

        Assert.Equal(Tally("patrol", 5, 3) with { People = 4, Results = 9 }, row);
    }

    [Theory, EachDatabase]
    public async Task FailingAsync_Texts_AreThoseWhoseLastDayFoundNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await store.AddAsync(
            [
                Tally("never", 2, 2),
                Tally("always", 9, 0),
                Tally("again", 5, 0),
                Tally("again", 1, 1) with
                {
                    Day = _day.AddDays(1),
                },
                Tally("mended", 5, 5),
                Tally("mended", 1, 0) with
                {
                    Day = _day.AddDays(1),
                },
                Tally("old", 9, 9) with
                {
                    Day = _day.AddDays(-1),
                },
            ],
            default
        );

        var failing = await store.FailingAsync(_day, 10, default);

        Assert.Equal(["again", "never"], failing.Select(query => query.Text));
        Assert.Equal(
            (6, 1, _day, _day.AddDays(1)),
            (
                failing[0].Searches,
                failing[0].WithoutResults,
                failing[0].LastFound,
                failing[0].LastFailed
            )
        );
        Assert.Single(await store.FailingAsync(_day, 1, default));
    }

    [Theory, EachDatabase]
    public async Task FoundAsync_Texts_AreThoseThatEnoughPeopleUsedOnOneDay(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await store.AddAsync(
            [
                Tally("many", 5, 0) with
                {
                    People = 5,
                },
                Tally("few", 9, 0) with
                {
                    People = 4,
                },
                Tally("few", 9, 0) with
                {
                    People = 4,
                    Day = _day.AddDays(1),
                },
                Tally("in vain", 9, 9) with
                {
                    People = 9,
                },
            ],
            default
        );

        var found = await store.FoundAsync(_day, 5, 10, default);

        Assert.Equal("many", Assert.Single(found).Text);
    }

    [Theory, EachDatabase]
    public async Task ForgetBeforeAsync_OldDays_AreGone(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var old = Tally("patrol", 1, 1) with { Day = _day.AddDays(-1) };
        await store.AddAsync([old, Tally("patrol", 1, 1)], default);

        await store.ForgetBeforeAsync(_day, default);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(_day, (await context.QueryTallies.SingleAsync()).Day);
    }

    /// <summary>A column about a person must not come in unnoticed.</summary>
    [Theory, EachDatabase]
    public async Task Table_Columns_HoldTextLanguageDayAndNumbersOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();

        var columns = context.Model.FindEntityType(typeof(QueryTally))?.GetProperties();

        Assert.Equal(
            ["Day", "Language", "People", "Results", "Searches", "Text", "WithoutResults"],
            (columns ?? []).Select(column => column.Name).Order()
        );
    }

    private static EfQueryLogStore Store(TestHub hub) => new(hub.Access());

    private static QueryTally Tally(string text, int searches, int withoutResults) =>
        new()
        {
            Text = text,
            Language = Language.French,
            Day = _day,
            Searches = searches,
            WithoutResults = withoutResults,
            Results = 0,
            People = 1,
        };
}
