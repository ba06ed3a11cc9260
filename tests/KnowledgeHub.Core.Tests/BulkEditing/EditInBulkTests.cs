using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.BulkEditing;

public sealed class EditInBulkTests
{
    private static readonly BulkChange _addTheme = new(BulkField.Themes, BulkMode.Add, ["FR"]);
    private static readonly PracticeId _first = new("P-0001");
    private static readonly PracticeId _second = new("P-0002");

    private readonly FakePracticeStore _store = new(
        APractice(),
        APractice().WithId("P-0002"),
        APractice().WithId("P-0003").WithContent(AContent().WithThemes("FR"))
    );
    private readonly FakeBulkRuns _runs;
    private readonly FakeClock _clock = new();
    private readonly EditInBulk _edit;
    private readonly ReviewBulkRuns _review;

    public EditInBulkTests()
    {
        var taxonomy = new FakeTaxonomySource();
        var authors = new FakeAuthors(new Author(Actors.Editor.Id, "The editor"));
        _runs = new(_store);
        _edit = new(_store, _runs, authors, taxonomy, _clock);
        _review = new(_store, _runs, authors, taxonomy, _clock);
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Administrator)]
    [InlineData(null)]
    public async Task EveryUse_OtherThanAnEditor_IsForbidden(Role? role)
    {
        var actor = Actors.Of(role);

        Assert.IsType<Outcome<BulkPreview>.Forbidden>(await PreviewAsync(actor, "P-0001"));
        Assert.IsType<Outcome<BulkRun>.Forbidden>(await ApplyAsync(actor, (_first, 2)));
        Assert.IsType<Outcome<IReadOnlyList<BulkRun>>.Forbidden>(
            await _review.ListAsync(actor, default)
        );
        Assert.IsType<Outcome<BulkRun>.Forbidden>(
            await _review.UndoAsync(actor, Guid.Empty, default)
        );
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Preview_Chosen_TellsWhatChangesAndWhatIsUnknown()
    {
        var outcome = await PreviewAsync(Actors.Editor, "p-0001", "P-0003", "P-0001", "P-0099");

        var preview = Assert.IsType<Outcome<BulkPreview>.Done>(outcome).Value;
        Assert.Equal(
            [("P-0001", true), ("P-0003", false)],
            preview.Lines.Select(line => (line.Practice.Id.Value, line.Next is not null))
        );
        Assert.Equal(["P-0099"], preview.Unknown);
    }

    [Fact]
    public async Task Preview_TooManyEntries_IsInvalid()
    {
        string[] ids = [.. Enumerable.Range(1, BulkRules.MaxEntries + 1).Select(id => $"P-{id}")];

        var outcome = await PreviewAsync(Actors.Editor, ids);

        var invalid = Assert.IsType<Outcome<BulkPreview>.Invalid>(outcome);
        Assert.Equal(BulkRules.TooManyEntries, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Apply_Entries_GetOneVersionEachAndTheRunNamesThem()
    {
        var run = await AppliedAsync();

        Assert.Equal(
            [(_first, 3), (_second, 3)],
            run.Work.Items.Select(item => (item.Practice, item.Version))
        );
        Assert.All(_store.Saves, save => Assert.Equal(PracticeChange.EditedInBulk, save.Change));
        Assert.All(
            _store.Saves,
            save => Assert.Equal(["FR"], save.Practice.Content.Classification.Themes)
        );
        Assert.Equal(PracticeStatus.Published, Stored(_first).Status);
    }

    [Theory]
    [InlineData("P-0001", 1)]
    [InlineData("P-0003", 2)]
    [InlineData("P-0099", 2)]
    public async Task Apply_AnEntryThatIsNotAsShown_ChangesNone(string id, int version)
    {
        var outcome = await ApplyAsync(Actors.Editor, (_second, 2), (new(id), version));

        var invalid = Assert.IsType<Outcome<BulkRun>.Invalid>(outcome);
        var violation = Assert.Single(invalid.Violations);
        Assert.Equal((BulkRules.EntriesHaveChanged, id), (violation.Rule, violation.Detail));
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Apply_SomebodySavesInThatMoment_ChangesNone()
    {
        _runs.IsAlwaysStale = true;

        var outcome = await ApplyAsync(Actors.Editor, (_first, 2));

        Assert.IsType<Outcome<BulkRun>.Invalid>(outcome);
        Assert.Empty(_runs.Stored);
    }

    [Fact]
    public async Task Undo_ByAnotherEditor_RestoresWhatWasNotChangedSince()
    {
        var run = await AppliedAsync();
        var changed = Stored(_second) with { Version = 4 };
        await _store.SaveAsync(changed, PracticeChange.Revised, Actors.Editor, default);
        var other = Actors.With("other", Role.Editor);

        var outcome = await _review.UndoAsync(other, run.Id, default);

        var undo = Assert.IsType<Outcome<BulkRun>.Done>(outcome).Value.Undo;
        Assert.Equal("other", undo?.ActorId);
        Assert.Equal([_second], undo?.LeftAlone);
        Assert.Empty(Stored(_first).Content.Classification.Themes);
        Assert.Equal((4, PracticeChange.BulkEditUndone), (Stored(_first).Version, LastChange));
        Assert.Equal(["FR"], Stored(_second).Content.Classification.Themes);
    }

    [Fact]
    public async Task Undo_Twice_IsAConflict()
    {
        var run = await AppliedAsync();
        await _review.UndoAsync(Actors.Editor, run.Id, default);
        var saves = _store.Saves.Count;

        var outcome = await _review.UndoAsync(Actors.Editor, run.Id, default);

        Assert.IsType<Outcome<BulkRun>.Conflict>(outcome);
        Assert.Equal(saves, _store.Saves.Count);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task Undo_Days_LimitIt(int days, bool expected)
    {
        var run = await AppliedAsync();
        _clock.Advance(TimeSpan.FromDays(days));

        var found = await _review.FindAsync(Actors.Editor, run.Id, default);
        var outcome = await _review.UndoAsync(Actors.Editor, run.Id, default);

        Assert.Equal(expected, Assert.IsType<Outcome<BulkRunView>.Done>(found).Value.CanUndo);
        Assert.Equal(expected, outcome is Outcome<BulkRun>.Done);
    }

    [Fact]
    public async Task Undo_Unknown_IsNotFound() =>
        Assert.IsType<Outcome<BulkRun>.NotFound>(
            await _review.UndoAsync(Actors.Editor, Guid.NewGuid(), default)
        );

    private PracticeChange LastChange => _store.Saves[^1].Change;

    private Practice Stored(PracticeId id) => _store.Stored.Single(entry => entry.Id == id);

    private async Task<BulkRun> AppliedAsync()
    {
        var outcome = await ApplyAsync(Actors.Editor, (_first, 2), (_second, 2));
        return Assert.IsType<Outcome<BulkRun>.Done>(outcome).Value;
    }

    private Task<Outcome<BulkPreview>> PreviewAsync(Actor actor, params string[] ids) =>
        _edit.PreviewAsync(actor, ids, _addTheme, default);

    private Task<Outcome<BulkRun>> ApplyAsync(
        Actor actor,
        params (PracticeId Id, int Version)[] seen
    ) =>
        _edit.ApplyAsync(
            actor,
            seen.ToDictionary(entry => entry.Id, entry => entry.Version),
            _addTheme,
            default
        );
}
