using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Curations;

public sealed class CurateSearchesTests
{
    private static readonly Actor _editor = Actors.Editor;
    private static readonly Practice _practice = APractice().WithId("P-0001");

    private static readonly CurationInput _input = new(
        " Risk  Analysis ",
        Language.English,
        "P-0001",
        Placement.Pinned,
        " the handbook "
    );

    private readonly FakeClock _clock = new();
    private readonly FakeCurations _store = new();

    private CurateSearches Curate =>
        new(_store, new(new FakePracticeStore(_practice), new FakeTaxonomySource()), _clock);

    [Fact]
    public async Task EachUseCase_ByAnybodyButEditors_IsForbiddenAndChangesNothing()
    {
        foreach (var actor in Actors.All.Where(actor => actor != _editor))
        {
            Assert.IsType<Outcome<Curation>.Forbidden>(await AddAsync(_input, actor));
            Assert.IsType<Outcome<Curation>.Forbidden>(await RemoveAsync("x", 1, actor));
            Assert.IsType<Outcome<IReadOnlyList<CurationLine>>.Forbidden>(
                await Curate.ListAsync(actor, null, default)
            );
            Assert.IsType<Outcome<CurationDetails>.Forbidden>(
                await Curate.FindAsync(actor, "x", default)
            );
        }

        Assert.Empty(_store.Saved);
    }

    [Fact]
    public async Task Add_TextAsTyped_IsKeptAsTheQueryLogCountsIt()
    {
        await AddAsync(_input);

        var saved = Assert.Single(_store.Saved);
        Assert.Equal(("risk analysis", "the handbook"), (saved.Text, saved.Note));
        Assert.Equal(
            (Placement.Pinned, _editor.Id, _clock.UtcNow, 1),
            (saved.Placement, saved.ChangedBy, saved.ChangedUtc, saved.Version)
        );
    }

    [Theory]
    [InlineData("p-0001")]
    [InlineData("https://hub.example/practices/P-0001?lang=fr#sources")]
    public async Task Add_EntryByItsAddress_IsFound(string entry) =>
        Assert.IsType<Outcome<Curation>.Done>(await AddAsync(_input with { Practice = entry }));

    [Theory]
    [InlineData(" ", "P-0001", 0, CurateSearches.TextIsUnusable)]
    [InlineData("someone@example.org", "P-0001", 0, CurateSearches.TextIsUnusable)]
    [InlineData("risk", "P-9999", 0, CurateSearches.PracticeIsUnknown)]
    [InlineData("risk", "P-0001", Curation.MaxNoteLength + 1, CurateSearches.NoteIsTooLong)]
    public async Task Add_UnusableInput_IsRefusedWithTheReason(
        string text,
        string entry,
        int note,
        string rule
    )
    {
        var input = _input with { Text = text, Practice = entry, Note = new('n', note) };

        var outcome = Assert.IsType<Outcome<Curation>.Invalid>(await AddAsync(input));

        Assert.Equal(rule, Assert.Single(outcome.Violations).Rule);
    }

    [Fact]
    public async Task Add_OneMoreThanTheLimitOfPins_IsRefused()
    {
        for (var pinned = 0; pinned < Curation.MaxPinned; pinned++)
        {
            var id = $"other {pinned}";
            await _store.SaveAsync(Stored(id), CurationChange.Pinned, _editor, default);
        }

        var pin = await AddAsync(_input);
        var hide = await AddAsync(_input with { Placement = Placement.Hidden });

        var refused = Assert.IsType<Outcome<Curation>.Invalid>(pin);
        Assert.Equal(CurateSearches.TooManyPinned, Assert.Single(refused.Violations).Rule);
        Assert.IsType<Outcome<Curation>.Done>(hide);
    }

    [Fact]
    public async Task Add_EntryThatIsPinnedAlready_IsAConflict()
    {
        await AddAsync(_input);

        var outcome = await AddAsync(_input with { Placement = Placement.Hidden });

        Assert.Equal(
            Placement.Pinned,
            Assert.IsType<Outcome<Curation>.Conflict>(outcome).Current.Placement
        );
    }

    [Fact]
    public async Task Add_AnotherEditorSavesInBetween_GivesWhatIsStored()
    {
        var id = Curation.IdOf("risk analysis", Language.English, _practice.Id);
        _store.Competing = Stored(id) with { ChangedBy = "other" };

        var outcome = await AddAsync(_input);

        Assert.Equal("other", Assert.IsType<Outcome<Curation>.Conflict>(outcome).Current.ChangedBy);
    }

    [Fact]
    public async Task Remove_AndAddAgain_MakesFurtherVersionsOfTheSame()
    {
        var id = Assert.IsType<Outcome<Curation>.Done>(await AddAsync(_input)).Value.Id;

        await RemoveAsync(id, 1, _editor);
        await AddAsync(_input);

        Assert.Equal([1, 2, 3], _store.Saved.Select(curation => curation.Version));
        Assert.Equal(
            [Placement.Pinned, null, Placement.Pinned],
            _store.Saved.Select(curation => curation.Placement)
        );
        var details = await Curate.FindAsync(_editor, id, default);
        Assert.Equal(3, Assert.IsType<Outcome<CurationDetails>.Done>(details).Value.History.Count);
    }

    [Fact]
    public async Task Remove_OldVersionOrGone_ChangesNothing()
    {
        var id = Assert.IsType<Outcome<Curation>.Done>(await AddAsync(_input)).Value.Id;

        Assert.IsType<Outcome<Curation>.Conflict>(await RemoveAsync(id, 7, _editor));
        await RemoveAsync(id, 1, _editor);
        Assert.IsType<Outcome<Curation>.NotFound>(await RemoveAsync(id, 2, _editor));
        Assert.Equal(2, _store.Saved.Count);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("RISK analysis", 1)]
    [InlineData("risk", 0)]
    public async Task List_ByText_HoldsThatTextWithItsEntry(string? text, int count)
    {
        await AddAsync(_input);

        var outcome = await Curate.ListAsync(_editor, text, default);

        var lines = Assert.IsType<Outcome<IReadOnlyList<CurationLine>>.Done>(outcome).Value;
        Assert.Equal(count, lines.Count);
        Assert.All(lines, line => Assert.Equal(_practice, line.Practice));
    }

    private Task<Outcome<Curation>> AddAsync(CurationInput input, Actor? actor = null) =>
        Curate.AddAsync(actor ?? _editor, input, default);

    private Task<Outcome<Curation>> RemoveAsync(string id, int version, Actor actor) =>
        Curate.RemoveAsync(actor, id, version, string.Empty, default);

    private Curation Stored(string id) =>
        new()
        {
            Id = id,
            Text = "risk analysis",
            Language = null,
            Practice = new(id),
            Placement = Placement.Pinned,
            ChangedBy = _editor.Id,
            ChangedUtc = _clock.UtcNow,
            Version = 1,
        };
}
