using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Use;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.Following;

public sealed class EfNewsSourceTests
{
    private static readonly DateTime _long = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task ReadEventsAsync_FollowedEntry_TellsWhatOthersPublishedWithTheTextBefore(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        await FollowAsync(hub, "P-0001", _long);
        await SaveAsync(hub, ADraft(), PracticeChange.Drafted);
        await SaveAsync(hub, APractice(), PracticeChange.Published);
        await SaveAsync(hub, APractice().WithVersion(3), PracticeChange.Revised);
        await SaveAsync(hub, APractice().WithId("P-0002").WithVersion(1), PracticeChange.Imported);

        var told = Assert.Single(await news.ReadEventsAsync("ana", _long, 10, default));

        Assert.Equal(PracticeChange.Published, told.Change);
        Assert.Equal((2, 1), (told.State.Version, told.Before?.Version));
        Assert.Empty(await news.ReadEventsAsync("editor", _long, 10, default));
        Assert.Empty(await news.ReadEventsAsync("ana", told.AtUtc, 10, default));
    }

    [Theory, EachDatabase]
    public async Task ReadEventsAsync_BeforeItWasFollowedOrOnesOwn_IsNoNews(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        await FollowAsync(hub, "P-0001", DateTime.UtcNow.AddDays(1));
        await FollowAsync(hub, "P-0002", _long);
        await SaveAsync(hub, APractice().WithVersion(1), PracticeChange.Imported);
        await hub.Practices.SaveAsync(
            APractice().WithId("P-0002").WithVersion(1),
            PracticeChange.Imported,
            Actors.With("ana", Role.Editor),
            default
        );

        Assert.Empty(await news.ReadEventsAsync("ana", _long, 10, default));
        Assert.Equal(0, (await news.CountAsync(Scope(), default)).News);
    }

    [Theory, EachDatabase]
    public async Task ReadReportsAsync_DecidedOnes_AreOnesOwnAndThoseShownOnFollowedEntries(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        await SaveAsync(hub, APractice().WithVersion(1), PracticeChange.Imported);
        var ana = Actors.With("ana", Role.Respondent);
        var own = await AddAsync(hub, SampleReuse.Of(ana, ReuseState.Declined));
        var shown = await AddAsync(hub, SampleReuse.Of(Actors.Advisor, ReuseState.Shown));
        await AddAsync(hub, SampleReuse.Of(Actors.Advisor, ReuseState.Declined));
        await AddAsync(hub, SampleReuse.Of(ana));

        var before = await news.ReadReportsAsync("ana", _long, 10, default);
        await FollowAsync(hub, "P-0001", _long);
        var after = await news.ReadReportsAsync("ana", _long, 10, default);

        Assert.Equal([own], before.Select(report => report.Id));
        Assert.Equal(new[] { own, shown }.Order(), after.Select(report => report.Id).Order());
        Assert.Empty(await news.ReadReportsAsync("ana", DateTime.UtcNow, 10, default));
    }

    [Theory, EachDatabase]
    public async Task ListPublishedAsync_Entries_GivesThoseFirstPublishedSince(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        var day = new DateTime(2025, 5, 1, 0, 0, 0, DateTimeKind.Utc);
        await hub.SaveAsync(
            APractice().WithVersion(1).PublishedAt(day),
            APractice().WithId("P-0002").WithVersion(1).PublishedAt(day.AddDays(1)),
            ADraft().WithId("P-0003").PublishedAt(day.AddDays(1)),
            APractice().WithId("P-0004").WithVersion(1).PublishedAt(day.AddDays(2))
        );

        var listed = await news.ListPublishedAsync("ana", day, 10, default);
        var own = await news.ListPublishedAsync(Actors.Contributor.Id, day, 10, default);

        Assert.Equal(["P-0004", "P-0002"], listed.Select(id => id.Value));
        Assert.Empty(own);
    }

    [Theory, EachDatabase]
    public async Task CountAsync_EachKind_IsCountedForWhomItConcerns(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        var ana = Actors.With("ana", Role.Contributor);
        var due = APractice().OwnedBy(ana).WithVersion(1).Build();
        due = due with { Content = due.Content with { ReviewBy = new(2025, 2, 1) } };
        await SaveAsync(hub, due, PracticeChange.Imported);
        await SaveAsync(hub, Waiting("P-0002", PracticeStatus.ChangesRequested).OwnedBy(ana));
        await SaveAsync(hub, Waiting("P-0003", PracticeStatus.InReview));
        await FollowAsync(hub, "P-0001", _long);
        await AddAsync(hub, SampleReuse.Of(Actors.Advisor));
        await AddAsync(hub, SampleReuse.Of(ana, ReuseState.Shown));

        var member = await news.CountAsync(Scope(), default);
        var editor = await news.CountAsync(
            Scope() with
            {
                Reviews = true,
                DecidesReuse = true,
            },
            default
        );

        Assert.Equal(new(2, 0, 2, false, false), member);
        Assert.Equal(new(3, 1, 2, false, false), editor);
    }

    [Theory, EachDatabase]
    public async Task CountAsync_FollowedTopic_IsSaid(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var news = await SourceAsync(hub);
        var topic = new Follow("ana", FollowKind.Theme, "FR", _long);
        await new EfFollowStore(hub.Access()).AddAsync(topic, 9, default);

        Assert.True((await news.CountAsync(Scope(), default)).FollowsTopics);
        Assert.Equal(
            new(0, 0, 0, false, false),
            await news.CountAsync(Scope() with { AccountId = "nobody" }, default)
        );
    }

    private static ReminderScope Scope() => new("ana", _long, new(2025, 3, 1), false, false);

    private static PracticeBuilder Waiting(string id, PracticeStatus status) =>
        ADraft().WithId(id).InStatus(status);

    private static async Task<EfNewsSource> SourceAsync(TestHub hub)
    {
        await hub.AddUsersAsync("ana");
        return new(hub.Access());
    }

    private static Task<bool> FollowAsync(TestHub hub, string practice, DateTime since) =>
        new EfFollowStore(hub.Access()).AddAsync(
            new("ana", FollowKind.Practice, practice, since),
            9,
            default
        );

    private static async Task<Guid> AddAsync(TestHub hub, ReuseReport report)
    {
        await new EfReuseStore(hub.Access(), hub.Writer).SaveAsync(
            report,
            ReuseChange.Reported,
            Actors.Respondent,
            default
        );
        return report.Id;
    }

    private static Task<SaveResult> SaveAsync(
        TestHub hub,
        Practice practice,
        PracticeChange change = PracticeChange.Drafted
    ) => hub.Practices.SaveAsync(practice, change, Actors.Editor, default);
}
