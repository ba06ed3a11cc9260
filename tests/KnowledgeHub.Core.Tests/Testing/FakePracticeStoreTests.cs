using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Testing;

public sealed class FakePracticeStoreTests
{
    private static readonly Practice _stored = ADraft().WithId("P-0001");

    private readonly FakePracticeStore _store = new(_stored);

    public static TheoryData<Practice, SaveResult> Attempts { get; } =
        new()
        {
            { ADraft().WithId("P-0002"), SaveResult.Saved },
            { ADraft().WithId("P-0001").WithVersion(2), SaveResult.Saved },
            { ADraft().WithId("P-0001").WithVersion(2).WithSlug("other"), SaveResult.Saved },
            { ADraft().WithId("P-0001").WithSlug("other"), SaveResult.Taken },
            { ADraft().WithId("P-0002").WithSlug("entry-0001"), SaveResult.Taken },
            { ADraft().WithId("P-0001").WithVersion(3), SaveResult.Stale },
            { ADraft().WithId("P-0002").WithVersion(2), SaveResult.Stale },
        };

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task Save_ByTheRulesOfThePort_CommitsOrLeavesEverything(
        Practice next,
        SaveResult expected
    )
    {
        var result = await SaveAsync(next);

        Assert.Equal(expected, result);
        Assert.Equal(expected is SaveResult.Saved, _store.Stored.Contains(next));
        Assert.Equal(expected is SaveResult.Saved ? 1 : 0, _store.Saves.Count);
    }

    [Fact]
    public async Task Save_Committed_IsRecorded()
    {
        var next = _stored with { Version = 2 };

        await SaveAsync(next);

        Assert.Equal([new(next, PracticeChange.Revised, Actors.Editor)], _store.Saves);
    }

    [Fact]
    public async Task Save_AfterAnInterleavedOne_IsStaleAndTheOtherStays()
    {
        var theirs = _stored with { Version = 2, OwnerId = "somebody" };
        _store.InterleaveSaveOf(theirs);

        var result = await SaveAsync(_stored with { Version = 2 });

        Assert.Equal(SaveResult.Stale, result);
        Assert.Same(theirs, await _store.FindAsync(_stored.Id, default));
    }

    [Fact]
    public async Task Save_EveryAddressTaken_RefusesNewEntriesOnly()
    {
        _store.TakesEveryAddress = true;

        Assert.Equal(SaveResult.Taken, await SaveAsync(ADraft().WithId("P-0002")));
        Assert.Equal(SaveResult.Saved, await SaveAsync(_stored with { Version = 2 }));
    }

    [Fact]
    public async Task Find_ByIdOrSlug_IsTheEntryOrNull()
    {
        Assert.Same(_stored, await _store.FindAsync(new("P-0001"), default));
        Assert.Same(_stored, await _store.FindBySlugAsync("entry-0001", default));
        Assert.Null(await _store.FindAsync(new("P-0002"), default));
        Assert.Null(await _store.FindBySlugAsync("entry-0002", default));
    }

    [Fact]
    public async Task FindMany_SomeUnknownOrTwice_IsEachKnownOnce() =>
        Assert.Equal(
            [_stored],
            await _store.FindManyAsync([new("P-0001"), new("P-0001"), new("P-9")], default)
        );

    [Fact]
    public async Task ReadAll_Always_IsEverythingStored()
    {
        var other = APractice().WithId("P-0002").Build();
        var read = new List<Practice>();

        await foreach (var practice in new FakePracticeStore(_stored, other).ReadAllAsync(default))
        {
            read.Add(practice);
        }

        Assert.Equal([_stored, other], read);
    }

    [Theory]
    [InlineData(null, "P-0003 P-0002")]
    [InlineData("contributor", "P-0002")]
    [InlineData("nobody", "")]
    public async Task ListDrafts_OfAnOwnerOrAll_AreLastSavedFirst(string? owner, string expected)
    {
        var store = new FakePracticeStore(
            APractice().WithId("P-0001"),
            ADraft().WithId("P-0002"),
            ADraft().WithId("P-0003").OwnedBy(Actors.Editor).UpdatedAt(new(2030, 1, 1))
        );

        var drafts = await store.ListDraftsAsync(owner, default);

        Assert.Equal(expected, string.Join(' ', drafts.Select(draft => draft.Id)));
    }

    [Fact]
    public async Task AnyCall_Unavailable_FailsAndChangesNothing()
    {
        _store.IsUnavailable = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            _store.FindAsync(new("P-0001"), default)
        );
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            SaveAsync(_stored with { Version = 2 })
        );

        Assert.Equal([_stored], _store.Stored);
    }

    [Fact]
    public async Task Save_Cancelled_ChangesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            SaveAsync(_stored with { Version = 2 }, new(canceled: true))
        );

        Assert.Equal([_stored], _store.Stored);
    }

    private Task<SaveResult> SaveAsync(Practice next, CancellationToken cancellation = default) =>
        _store.SaveAsync(next, PracticeChange.Revised, Actors.Editor, cancellation);
}
