using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class ReadHistoryTests
{
    private static readonly PracticeContent _named = AContent()
        .WithTitle("first")
        .WithCountries("GH");
    private static readonly PracticeContent _hidden = _named with
    {
        Provenance = _named.Provenance with { Attribution = AttributionRule.ChathamHouse },
    };

    private static readonly PracticeVersion[] _versions =
    [
        new(ADraft().WithContent(_named), PracticeChange.Drafted, "Ana"),
        new(APractice().WithContent(_named), PracticeChange.Published, "Ed"),
        new(Revised(3), PracticeChange.Revised, "Ana"),
        new(APractice().WithContent(_hidden).WithVersion(4), PracticeChange.Published, "Ed"),
    ];

    [Fact]
    public async Task Execute_ForAReader_IsWhatWasPublicWithoutNamesOrWork()
    {
        var history = await HistoryAsync(Actors.Anonymous);

        Assert.Equal([4, 3, 2], history.Versions.Select(version => version.State.Version));
        Assert.Equal([4, 2], history.Listed.Select(version => version.State.Version));
        Assert.All(history.Versions, version => Assert.Null(version.By));
        Assert.All(history.Versions, version => Assert.Null(version.State.Working));
    }

    [Fact]
    public async Task Execute_VersionFromBeforeTheRuleWasTightened_IsUnderTheStricterRule()
    {
        var history = await HistoryAsync(Actors.Anonymous);

        var first = history.Find(2)?.State.Content;

        Assert.Equal(AttributionRule.ChathamHouse, first?.Provenance.Attribution);
        Assert.Empty(first?.Classification.Countries ?? ["none found"]);
        Assert.NotEmpty(_named.Classification.Countries);
    }

    [Fact]
    public async Task Execute_VersionFromBeforeTheRuleWasLoosened_IsUnderTheStricterRule()
    {
        var versions = _versions[..1]
            .Append(new(APractice().WithContent(_hidden), PracticeChange.Published, null))
            .Append(
                new(APractice().WithContent(_named).WithVersion(3), PracticeChange.Published, null)
            );

        var history = await HistoryAsync(Actors.Anonymous, [.. versions]);

        Assert.Empty(history.Find(2)?.State.Content.Classification.Countries ?? ["none found"]);
        Assert.NotEmpty(history.Find(3)?.State.Content.Classification.Countries ?? []);
    }

    [Fact]
    public async Task Execute_ForAnEditor_IsEverythingAsStored()
    {
        var history = await HistoryAsync(Actors.Editor);

        Assert.True(history.IsWhole);
        Assert.Equal(_versions.Reverse(), history.Listed);
        Assert.Equal("next", history.TextOf(_versions[2]).OriginalTitle);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    [InlineData(2, false)]
    public async Task IsCurrent_Version_IsSoWhileNoNewTextFollowed(int number, bool expected)
    {
        var history = await HistoryAsync(Actors.Anonymous);

        Assert.Equal(expected, history.Find(number) is { } found && history.IsCurrent(found));
    }

    [Fact]
    public async Task Restore_EarlierText_BecomesTheWorkingCopyAsANewVersion()
    {
        var store = new FakePracticeStore(_versions[^1].State);

        var outcome = await Read(store, _versions)
            .RestoreAsync(Actors.Editor, "P-0001", 4, 2, default);

        var next = Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
        Assert.Equal((5, PracticeStatus.Draft), (next.Version, next.WorkingStatus));
        Assert.Same(_named, next.WorkingContent);
        Assert.Equal(PracticeChange.Restored, Assert.Single(store.Saves).Change);
    }

    [Fact]
    public async Task Restore_ByAReader_IsForbidden()
    {
        var store = new FakePracticeStore(_versions[^1].State);

        var outcome = await Read(store, _versions)
            .RestoreAsync(Actors.Respondent, "P-0001", 4, 2, default);

        Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
    }

    private static Practice Revised(int version) =>
        APractice().WithContent(_named).WithVersion(version).Build() with
        {
            Working = new(AContent().WithTitle("next"), PracticeStatus.Draft),
        };

    private static Task<PracticeHistory> HistoryAsync(Actor actor) =>
        HistoryAsync(actor, _versions);

    private static async Task<PracticeHistory> HistoryAsync(Actor actor, PracticeVersion[] versions)
    {
        var read = Read(new FakePracticeStore(versions[^1].State), versions);
        var outcome = await read.ExecuteAsync(actor, "P-0001", default);
        return Assert.IsType<Outcome<PracticeHistory>.Done>(outcome).Value;
    }

    private static ReadHistory Read(FakePracticeStore store, PracticeVersion[] versions)
    {
        var taxonomy = new FakeTaxonomySource();
        return new(
            new(store, taxonomy),
            new FakePracticeHistory(versions),
            new(store, taxonomy, new FakeClock()),
            taxonomy
        );
    }
}
