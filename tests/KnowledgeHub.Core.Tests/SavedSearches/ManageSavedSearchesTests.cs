using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.SavedSearches;

public sealed class ManageSavedSearchesTests
{
    private static readonly Actor _owner = Actors.Advisor;

    private readonly FakeClock _clock = new();
    private readonly FakePracticeSearch _index = new();
    private readonly FakeSavedSearches _store = new(
        SampleSearches.Of(Actors.Advisor.Id, ("P-0001", 2), ("P-0002", 2), ("P-0003", 2)),
        SampleSearches.Of(Actors.Editor.Id)
    );

    private SavedSearch Own => _store.Stored[0];

    private SavedSearch Foreign => _store.Stored[1];

    private ManageSavedSearches Searches =>
        new(_store, new(_index, _store, new FakeTaxonomySource()), _clock);

    public static TheoryData<Actor> Refused { get; } =
        new() { Actors.Anonymous, Actors.With("newcomer") };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task EachUseCase_WithoutARole_IsForbiddenAndChangesNothing(Actor actor)
    {
        var before = _store.Stored.ToList();

        Assert.IsType<Outcome<IReadOnlyList<SavedSearchDigest>>.Forbidden>(
            await Searches.ListAsync(actor, Read, default)
        );
        Assert.IsType<Outcome<SavedSearch>.Forbidden>(await SaveAsync(actor, "x"));
        Assert.IsType<Outcome<string>.Forbidden>(
            await Searches.RenameAsync(actor, Own.Id, "x", default)
        );
        Assert.IsType<Outcome<Guid>.Forbidden>(await Searches.RemoveAsync(actor, Own.Id, default));
        Assert.IsType<Outcome<SavedSearch>.Forbidden>(
            await Searches.NoteSeenAsync(actor, Own.Id, Read, default)
        );
        Assert.Equal(before, _store.Stored);
    }

    [Fact]
    public async Task EachUseCase_AnotherPersonsSearch_IsNotFoundAndStays()
    {
        var before = Foreign;

        Assert.IsType<Outcome<SavedSearch>.NotFound>(
            await Searches.FindAsync(_owner, Foreign.Id, default)
        );
        Assert.IsType<Outcome<string>.NotFound>(
            await Searches.RenameAsync(_owner, Foreign.Id, "x", default)
        );
        Assert.IsType<Outcome<Guid>.NotFound>(
            await Searches.RemoveAsync(_owner, Foreign.Id, default)
        );
        Assert.IsType<Outcome<SavedSearch>.NotFound>(
            await Searches.NoteSeenAsync(_owner, Foreign.Id, Read, default)
        );
        Assert.Equal(before, Foreign);
    }

    [Fact]
    public async Task List_SinceTheLastLook_TellsNewChangedAndWithdrawn()
    {
        Finds(("P-0009", 1), ("P-0001", 2), ("P-0002", 3));

        var digest = await DigestAsync();

        Assert.Equal(["P-0009"], digest.New.Select(id => id.Value));
        Assert.Equal(["P-0002"], digest.Changed.Select(id => id.Value));
        Assert.Equal((1, 3, true), (digest.Withdrawn, digest.Total, digest.HasNews));
    }

    [Fact]
    public async Task CountNews_AskedAgain_SearchesOnlyOnceInAWhile()
    {
        var searches = Searches;
        Finds(("P-0009", 1));

        var first = await searches.CountNewsAsync(_owner, Read, default);
        var asked = _index.Audiences.Count;
        var second = await searches.CountNewsAsync(_owner, Read, default);

        Assert.Equal((1, 1, asked), (first, second, _index.Audiences.Count));
        _clock.Advance(ManageSavedSearches.CountLife);
        await searches.CountNewsAsync(_owner, Read, default);
        Assert.True(_index.Audiences.Count > asked);
    }

    [Fact]
    public async Task CountNews_SeenMeanwhile_IsCountedAnew()
    {
        var searches = Searches;
        Finds(("P-0009", 1));
        var before = await searches.CountNewsAsync(_owner, Read, default);

        await searches.NoteSeenAsync(_owner, Own.Id, Read, default);

        Assert.Equal((1, 0), (before, await searches.CountNewsAsync(_owner, Read, default)));
    }

    [Fact]
    public async Task CountNews_NobodyOrNoNews_IsNone()
    {
        Assert.Equal(0, await Searches.CountNewsAsync(Actors.Anonymous, Read, default));
        Assert.Equal(0, await Searches.CountNewsAsync(Actors.Coordinator, Read, default));
    }

    [Fact]
    public async Task List_EntryThatIsPublishedButFoundNoMore_IsNoNews()
    {
        Finds(("P-0001", 2), ("P-0002", 2));
        _store.Published["P-0003"] = 2;

        Assert.False((await DigestAsync()).HasNews);
    }

    [Fact]
    public async Task List_HitThatTheStoreDoesNotCallPublished_IsLeftOut()
    {
        Finds(("P-0001", 2), ("P-0002", 2), ("P-0003", 2));
        _index.Finds([
            .. _index.Hits.Select(hit => APractice().WithId(hit.Id.Value).Build()),
            ADraft().WithId("P-0777"),
        ]);

        Assert.Empty((await DigestAsync()).New);
    }

    [Fact]
    public async Task List_WhoeverAsks_SearchesAsAVisitor()
    {
        await Searches.ListAsync(Actors.Editor, Read, default);

        Assert.Equal([Audience.Public], _index.Audiences);
    }

    [Fact]
    public async Task NoteSeen_News_AreGoneAfterwards()
    {
        Finds(("P-0009", 1), ("P-0001", 2));

        await Searches.NoteSeenAsync(_owner, Own.Id, Read, default);

        Assert.False((await DigestAsync()).HasNews);
        Assert.Equal(_clock.UtcNow, Own.SeenUtc);
    }

    [Fact]
    public async Task Save_GoodName_IsKeptWithWhatItFindsNow()
    {
        Finds(("P-0004", 7));

        var outcome = await SaveAsync(_owner, "  My \n search ");

        var saved = Assert.IsType<Outcome<SavedSearch>.Done>(outcome).Value;
        Assert.Equal(
            ("My search", "q=patrol", _owner.Id),
            (saved.Name, saved.Query, saved.OwnerId)
        );
        Assert.Equal(7, saved.Seen.Versions["P-0004"]);
        Assert.Contains(saved, _store.Stored);
    }

    [Theory]
    [InlineData("", 10, SavedSearchRules.NameIsRequired)]
    [InlineData("\u200b", 10, SavedSearchRules.NameIsRequired)]
    [InlineData("a", SavedSearchRules.MaxQueryLength + 1, SavedSearchRules.QueryIsTooLong)]
    public void Check_NameOrQuery_BreaksTheRule(string name, int queryLength, string rule) =>
        Assert.Equal(
            [rule],
            SavedSearchRules
                .Check(name, new string('q', queryLength))
                .Select(violation => violation.Rule)
        );

    [Theory]
    [InlineData(SavedSearchRules.MaxNameLength, 0)]
    [InlineData(SavedSearchRules.MaxNameLength + 1, 1)]
    public void CheckName_LongName_IsTakenUpToTheLimit(int length, int violations) =>
        Assert.Equal(violations, SavedSearchRules.CheckName(new string('n', length)).Count);

    [Fact]
    public async Task Save_BeyondTheLimit_IsRefused()
    {
        for (var number = 1; number < SavedSearchRules.MaxSearches; number++)
        {
            Assert.IsType<Outcome<SavedSearch>.Done>(await SaveAsync(_owner, "x"));
        }

        var outcome = await SaveAsync(_owner, "one more");

        var invalid = Assert.IsType<Outcome<SavedSearch>.Invalid>(outcome);
        Assert.Equal([SavedSearchRules.TooMany], invalid.Violations);
    }

    private static PracticeSearchRequest Read(SavedSearch search) => new() { Text = search.Query };

    private Task<Outcome<SavedSearch>> SaveAsync(Actor actor, string name) =>
        Searches.SaveAsync(actor, name, "q=patrol", new() { Text = "patrol" }, default);

    private async Task<SavedSearchDigest> DigestAsync()
    {
        var outcome = await Searches.ListAsync(_owner, Read, default);
        return Assert.Single(
            Assert.IsType<Outcome<IReadOnlyList<SavedSearchDigest>>.Done>(outcome).Value
        );
    }

    private void Finds(params (string Id, int Version)[] entries)
    {
        _index.Finds([.. entries.Select(entry => APractice().WithId(entry.Id).Build())]);
        foreach (var (id, version) in entries)
        {
            _store.Published[id] = version;
        }
    }
}
