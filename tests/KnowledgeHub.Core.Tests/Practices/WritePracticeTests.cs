using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

/// <summary>What revising, publishing and withdrawing have in common; the other parts hold one use case each.</summary>
public sealed partial class WritePracticeTests
{
    private static readonly PracticeId _id = new("P-0001");

    private readonly FakeClock _clock = new();
    private readonly FakeTaxonomySource _taxonomy = new();

    /// <summary>A use case by name, and an entry that it may be asked for.</summary>
    public static TheoryData<string, Practice> Changes { get; } =
        new()
        {
            { "revise", ADraft() },
            { "revise", APractice() },
            { "publish", ADraft() },
            { "withdraw", APractice() },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_ByAnEditor_SavesTheNextVersionOnceAtThisTime(
        string change,
        Practice stored
    )
    {
        var store = new FakePracticeStore(stored);

        var next = AssertDone(await ChangeAsync(change, store, Actors.Editor, stored.Version));

        Assert.Equal((stored.Version + 1, _clock.UtcNow), (next.Version, next.UpdatedUtc));
        Assert.Equal((stored.Slug, stored.OwnerId), (next.Slug, next.OwnerId));
        Assert.Equal(stored.CreatedUtc, next.CreatedUtc);
        Assert.Equal([next], store.Saves.Select(save => save.Practice));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_UnknownEntry_IsNotFound(string change, Practice stored)
    {
        var store = new FakePracticeStore();

        var outcome = await ChangeAsync(change, store, Actors.Editor, stored.Version);

        Assert.IsType<Outcome<Practice>.NotFound>(outcome);
    }

    [Theory]
    [InlineData("revise")]
    [InlineData("publish")]
    [InlineData("withdraw")]
    public async Task Change_DraftThatTheActorMayNotRead_IsNotFoundEvenWhenStale(string change)
    {
        var store = new FakePracticeStore(ADraft());

        foreach (
            var actor in Actors
                .All.Append(Actors.OtherContributor)
                .Except([Actors.Contributor, Actors.Editor])
        )
        {
            Assert.IsType<Outcome<Practice>.NotFound>(await ChangeAsync(change, store, actor, 99));
        }

        Assert.Empty(store.Saves);
    }

    [Theory]
    [InlineData("revise")]
    [InlineData("withdraw")]
    public async Task Change_PublishedByAnybodyButEditorAndOwner_IsForbidden(string change)
    {
        var store = new FakePracticeStore(APractice());

        foreach (var actor in Actors.All.Except([Actors.Editor, Actors.Contributor]))
        {
            Assert.IsType<Outcome<Practice>.Forbidden>(await ChangeAsync(change, store, actor, 2));
        }

        Assert.Empty(store.Saves);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_BasedOnAnOlderVersion_ShowsTheStoredTextAndChangesNothing(
        string change,
        Practice stored
    )
    {
        var store = new FakePracticeStore(stored);

        var outcome = await ChangeAsync(change, store, Actors.Editor, stored.Version - 1);

        Assert.Same(stored, Assert.IsType<Outcome<Practice>.Conflict>(outcome).Current);
        Assert.Same(stored, Assert.Single(store.Stored));
        Assert.Empty(store.Saves);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_SomebodySavesInBetween_ShowsTheirTextAndChangesNothing(
        string change,
        Practice stored
    )
    {
        var store = new FakePracticeStore(stored);
        var theirs = stored with { Version = stored.Version + 1 };
        store.InterleaveSaveOf(theirs);

        var outcome = await ChangeAsync(change, store, Actors.Editor, stored.Version);

        Assert.Same(theirs, Assert.IsType<Outcome<Practice>.Conflict>(outcome).Current);
        Assert.Same(theirs, Assert.Single(store.Stored));
        Assert.Empty(store.Saves);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_StoreAway_ThrowsStoreUnavailable(string change, Practice stored)
    {
        var store = new FakePracticeStore(stored) { IsUnavailable = true };

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            ChangeAsync(change, store, Actors.Editor, stored.Version)
        );
    }

    private Task<Outcome<Practice>> ChangeAsync(
        string change,
        FakePracticeStore store,
        Actor actor,
        int basedOn
    ) =>
        change switch
        {
            "publish" => Write(store).PublishAsync(actor, _id, basedOn, default),
            "withdraw" => Write(store).WithdrawAsync(actor, _id, basedOn, default),
            _ => Write(store)
                .ReviseAsync(actor, _id, basedOn, AContent().WithTitle("New"), default),
        };

    private WritePractice Write(FakePracticeStore store) => new(store, _taxonomy, _clock);

    private static Practice AssertDone(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static IEnumerable<string> AssertInvalid(Outcome<Practice> outcome) =>
        Assert
            .IsType<Outcome<Practice>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);
}
