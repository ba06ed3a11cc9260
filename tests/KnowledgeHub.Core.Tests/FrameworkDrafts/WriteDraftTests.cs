using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.FrameworkDrafts;

public sealed class WriteDraftTests
{
    private const string Number = "1.1";
    private static readonly IndicatorId _id = new("LEG.S.1");

    private readonly FakeFrameworkSource _frameworks = new();
    private readonly FakeFrameworkDrafts _store;
    private readonly WriteDraft _write;

    public WriteDraftTests()
    {
        _store = new(_frameworks);
        _write = new(_store, _frameworks, new FakeClock());
    }

    [Theory]
    [InlineData("1.0", "1.0", DraftRules.NumberIsMalformed)]
    [InlineData("1.0", "0.9", DraftRules.NumberIsMalformed)]
    [InlineData("1.0", "next", DraftRules.NumberIsMalformed)]
    [InlineData("7.0", "7.1", DraftRules.BaseIsUnknown)]
    [InlineData("1.0", Number, DraftRules.NumberIsTaken)]
    public async Task StartAsync_BaseOrNumberIsWrong_IsInvalid(
        string basedOn,
        string number,
        string rule
    )
    {
        await StartAsync();

        var outcome = await _write.StartAsync(Actors.Editor, basedOn, number, default);

        Assert.Equal(rule, Rules(outcome).Single());
    }

    [Fact]
    public async Task StartAsync_NumberOfOneThatWasGivenUp_StartsAnew()
    {
        var draft = await StartAsync();
        await _write.DiscardAsync(Actors.Editor, Number, draft.Version, default);

        var again = await StartAsync();

        Assert.Equal((3, DraftStatus.Open), (again.Version, again.Status));
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Contributor)]
    public async Task Anything_ByAnybodyElse_IsForbidden(Role role)
    {
        await StartAsync();
        var actor = Actors.With("other", role);

        Assert.IsType<Outcome<FrameworkDraft>.Forbidden>(
            await _write.StartAsync(actor, "1.0", "1.2", default)
        );
        Assert.IsType<Outcome<FrameworkDraft>.Forbidden>(
            await _write.RetireAsync(actor, Number, 0, _id, default)
        );
        Assert.IsType<Outcome<IReadOnlyList<DraftListing>>.Forbidden>(
            await new ReadDrafts(_store, _frameworks).ListAsync(actor, default)
        );
    }

    [Fact]
    public async Task SaveIndicatorAsync_AnotherIndicatorWasSavedMeanwhile_KeepsBoth()
    {
        await StartAsync();
        _store.Competing = Renamed("LEG.S.2");

        var saved = Done(await SaveAsync(0, "Mine"));

        Assert.Equal(("Mine", "Theirs"), (TitleOf(saved, _id), TitleOf(saved, new("LEG.S.2"))));
    }

    [Fact]
    public async Task SaveIndicatorAsync_SameIndicatorWasSavedMeanwhile_IsAConflictWithTheirs()
    {
        await StartAsync();
        _store.Competing = Renamed(_id.Value);

        var outcome = await SaveAsync(0, "Mine");

        var conflict = Assert.IsType<Outcome<FrameworkDraft>.Conflict>(outcome);
        Assert.Equal("Theirs", TitleOf(conflict.Current, _id));
    }

    [Fact]
    public async Task SaveIndicatorAsync_TextIsTooLong_IsInvalid()
    {
        await StartAsync();

        Assert.Equal(
            IndicatorRules.TextIsTooLong,
            Rules(await SaveAsync(0, new string('x', 121))).Single()
        );
    }

    [Fact]
    public async Task AddAsync_IdsWereRetired_GivesAnIdThatNoneEverHad()
    {
        await StartAsync();
        var first = Done(await _write.AddAsync(Actors.Editor, Number, "LEG.S", default));
        var seen = first.SeenOf(new("LEG.S.4"));
        await _write.RetireAsync(Actors.Editor, Number, seen, new("LEG.S.4"), default);

        var second = Done(await _write.AddAsync(Actors.Editor, Number, "LEG.S", default));

        Assert.Equal(
            ["LEG.S.1", "LEG.S.2", "LEG.S.3", "LEG.S.5"],
            second.Document.Indicators.Where(it => it.Id.Cell == "LEG.S").Select(it => it.Id.Value)
        );
    }

    [Fact]
    public async Task RestoreAsync_RetiredIndicator_StandsWhereItWas()
    {
        await StartAsync();
        await _write.RetireAsync(Actors.Editor, Number, 0, _id, default);

        var restored = Done(await _write.RestoreAsync(Actors.Editor, Number, _id, default));

        Assert.Contains(restored.Document.Indicators, it => it.Id == _id);
        Assert.Equal(54, restored.Document.Indicators.Length);
    }

    [Fact]
    public async Task PublishAsync_ChangedDraft_IsTheCurrentVersionAndClosed()
    {
        await StartAsync();
        var saved = Done(await SaveAsync(0, "Another title"));

        Done(await _write.PublishAsync(Actors.Editor, Number, saved.Version, default));

        Assert.Equal(Number, _frameworks.Current?.Version);
        Assert.Equal("Another title", _frameworks.Current?.Find(_id)?.Title[Language.English]);
        Assert.Equal(DraftRules.DraftIsClosed, Rules(await SaveAsync(2, "Late")).Single());
    }

    [Fact]
    public async Task PublishAsync_NothingChangedOrIncomplete_IsInvalid()
    {
        var draft = await StartAsync();

        var unchanged = await _write.PublishAsync(Actors.Editor, Number, draft.Version, default);
        var added = Done(await _write.AddAsync(Actors.Editor, Number, "INF.N", default));
        var incomplete = await _write.PublishAsync(Actors.Editor, Number, added.Version, default);

        Assert.Equal(DraftRules.NothingHasChanged, Rules(unchanged).Single());
        Assert.All(Rules(incomplete), rule => Assert.Equal(IndicatorRules.TextIsMissing, rule));
    }

    [Fact]
    public async Task PublishAsync_OlderStateWasSeen_IsAConflict()
    {
        var draft = await StartAsync();
        await SaveAsync(0, "Another title");

        Assert.IsType<Outcome<FrameworkDraft>.Conflict>(
            await _write.PublishAsync(Actors.Editor, Number, draft.Version, default)
        );
    }

    [Fact]
    public async Task Propose_SomeAreTaken_IsTheNextFreeNumber()
    {
        await StartAsync();

        var proposed = _write.Propose(
            _frameworks.All[0],
            await _store.ListAsync(CancellationToken.None)
        );

        Assert.Equal("1.2", proposed);
    }

    private async Task<FrameworkDraft> StartAsync() =>
        Done(await _write.StartAsync(Actors.Editor, "1.0", Number, default));

    private async Task<Outcome<FrameworkDraft>> SaveAsync(int seen, string title)
    {
        var indicator = (await _store.FindAsync(Number, default))?.Find(_id);
        return await _write.SaveIndicatorAsync(
            Actors.Editor,
            Number,
            seen,
            Titled(indicator ?? throw new InvalidOperationException(), title),
            default
        );
    }

    private static Func<FrameworkDraft, FrameworkDraft> Renamed(string id) =>
        draft =>
            draft with
            {
                Version = draft.Version + 1,
                Edited = draft.Edited.SetItem(id, draft.Version + 1),
                Document = draft.Document with
                {
                    Indicators =
                    [
                        .. draft.Document.Indicators.Select(it =>
                            it.Id.Value == id ? Titled(it, "Theirs") : it
                        ),
                    ],
                },
            };

    private static Indicator Titled(Indicator indicator, string title) =>
        indicator with
        {
            Title = indicator.Title.With(Language.English, title),
        };

    private static string? TitleOf(FrameworkDraft draft, IndicatorId id) =>
        draft.Find(id)?.Title[Language.English];

    private static FrameworkDraft Done(Outcome<FrameworkDraft> outcome) =>
        Assert.IsType<Outcome<FrameworkDraft>.Done>(outcome).Value;

    private static IEnumerable<string> Rules(Outcome<FrameworkDraft> outcome) =>
        Assert.IsType<Outcome<FrameworkDraft>.Invalid>(outcome).Violations.Select(it => it.Rule);
}
