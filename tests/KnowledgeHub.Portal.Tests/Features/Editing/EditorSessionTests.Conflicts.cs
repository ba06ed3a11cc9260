using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed partial class EditorSessionTests
{
    [Fact]
    public async Task Save_OthersSavedFirst_ShowsBothTextsAndSavesNothing()
    {
        await MeetAConflictAsync();

        var claim = Field("claim");
        Assert.Equal(("Mine", "Theirs"), (claim.Mine, claim.Stored));
        Assert.Equal((ChangedBy.Both, false), (claim.Changed, claim.TakesStored));
        Assert.Equal("Mine", _session.Form.Claim);
        Assert.True(_session.IsUnsaved);
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Save_FieldsThatOnlyOneChanged_AreProposedFromThatOne()
    {
        await MeetAConflictAsync();

        Assert.Equal(
            (ChangedBy.Others, true),
            (Field("title").Changed, Field("title").TakesStored)
        );
        Assert.Equal((ChangedBy.Me, false), (Field("tags").Changed, Field("tags").TakesStored));
    }

    [Fact]
    public async Task Save_BeforeTheChoice_DoesNothing()
    {
        await MeetAConflictAsync();

        Assert.False(await SaveAsync());

        Assert.Empty(_store.Saves);
        Assert.NotNull(_session.Conflict);
    }

    [Fact]
    public async Task Resolve_AsProposed_LosesNobodysWork()
    {
        await MeetAConflictAsync();

        Assert.True(await ResolveAsync());

        Assert.Equal(("Their title", "Mine", "mine"), Saved());
        Assert.Equal((3, null), (Stored.Version, _session.Conflict));
        Assert.False(_session.IsUnsaved);
    }

    [Fact]
    public async Task Resolve_AllMine_StoresTheForm()
    {
        await MeetAConflictAsync();
        _session.Conflict?.ChooseAll(stored: false);

        Assert.True(await ResolveAsync());

        Assert.Equal(("Joint mobile team", "Mine", "mine"), Saved());
    }

    [Fact]
    public async Task Resolve_AllTheirs_TakesWhatIsStored()
    {
        await MeetAConflictAsync();
        _session.Conflict?.ChooseAll(stored: true);

        Assert.True(await ResolveAsync());

        Assert.Equal(("Their title", "Theirs", ""), Saved());
        Assert.Equal("Theirs", _session.Form.Claim);
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Resolve_FieldByField_TakesEachChoice()
    {
        await MeetAConflictAsync();
        Field("title").TakesStored = false;
        Field("claim").TakesStored = true;

        Assert.True(await ResolveAsync());

        Assert.Equal(("Joint mobile team", "Theirs", "mine"), Saved());
    }

    [Fact]
    public async Task Resolve_OthersSavedAgain_ShowsTheNewerText()
    {
        await MeetAConflictAsync();
        _store.InterleaveSaveOf(Theirs(3, "Theirs again"));

        Assert.False(await ResolveAsync());

        Assert.Equal(("Mine", "Theirs again"), (Field("claim").Mine, Field("claim").Stored));
    }

    [Fact]
    public async Task Save_OthersChangedOnlyTheState_SaysSoAndCanBeTriedAgain()
    {
        Open();
        Type(form => form.Claim = "Same");
        _store.InterleaveSaveOf(Stored with { Version = 2, Content = Content("Same") });

        Assert.False(await SaveAsync());

        Assert.Equal(EditorNotice.ChangedElsewhere, _session.Notice);
        Assert.Null(_session.Conflict);
        Assert.True(await SaveAsync());
    }

    [Fact]
    public async Task Restore_TextBasedOnAnOlderVersion_IsComparedBeforeItIsSaved()
    {
        Open();
        Type(form => form.Claim = "Theirs");
        await SaveAsync();
        Open();
        _session.Restore(new() { Version = 1, Fields = { ["claim"] = ["Mine"] } });

        Assert.False(await SaveAsync());

        Assert.Equal(("Mine", "Theirs"), (Field("claim").Mine, Field("claim").Stored));
    }

    /// <summary>Both changed the claim; the others the title too, and this session the tags.</summary>
    private async Task MeetAConflictAsync()
    {
        Open();
        Type(form => (form.Claim, form.Tags) = ("Mine", "mine"));
        _store.InterleaveSaveOf(Theirs(2, "Theirs"));

        Assert.False(await SaveAsync());
    }

    private static Practice Theirs(int version, string claim) =>
        ADraft()
            .WithVersion(version)
            .WithContent(AContent().WithTitle("Their title").WithClaim(claim));

    private static PracticeContent Content(string claim) => AContent().WithClaim(claim);

    private FieldConflict Field(string name) =>
        Assert.Single(_session.Conflict?.Fields ?? [], field => field.Field.Name == name);

    private (string?, string?, string) Saved()
    {
        var content = Stored.Content;
        var tags = string.Join(',', content.Classification.Tags);
        return (content.OriginalTitle, content.Claim[Language.English], tags);
    }
}
