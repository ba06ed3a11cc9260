using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed partial class EditorSessionTests
{
    private static readonly PracticeId _id = new("P-0001");

    private readonly FakePracticeStore _store = new(ADraft());
    private readonly FakeClock _clock = new();
    private readonly EditorSession _session;

    public EditorSessionTests() => _session = new(new(_store, new FakeTaxonomySource(), _clock));

    private Practice Stored => _store.Stored.Single(practice => practice.Id == _id);

    [Fact]
    public async Task Save_NewEntry_IsADraftOfItsAuthor()
    {
        _session.Begin(Language.French);
        Type(form => form.Title = "Équipe");

        Assert.True(await SaveAsync(Actors.OtherContributor));

        var (practice, change, actor) = Assert.Single(_store.Saves);
        Assert.Equal((PracticeChange.Drafted, Actors.OtherContributor), (change, actor));
        Assert.Equal("Équipe", practice.Content.Title[Language.French]);
        Assert.Equal((practice, _clock.UtcNow), (_session.Stored, _session.SavedUtc));
        Assert.False(_session.IsUnsaved);
    }

    [Fact]
    public async Task Save_Changed_MakesTheNextVersion()
    {
        Open();
        Type(form => form.Claim = "Better");

        Assert.True(await SaveAsync());

        Assert.Equal((2, "Better"), (Stored.Version, Stored.Content.Claim[Language.English]));
        Assert.Equal((false, EditorNotice.None), (_session.IsUnsaved, _session.Notice));
    }

    [Fact]
    public async Task Save_NothingChanged_MakesNoVersion()
    {
        Open();

        Assert.True(await SaveAsync());

        Assert.Empty(_store.Saves);
        Assert.Equal(EditorNotice.NothingToSave, _session.Notice);
    }

    [Fact]
    public async Task Save_Invalid_KeepsTheTextAndNamesTheFields()
    {
        Open();
        Type(form => (form.Title, form.Claim) = ("", new('x', PracticeContent.MaxClaimLength + 1)));

        Assert.False(await SaveAsync());

        Assert.Equal(["title", "claim"], _session.Errors.All.Select(error => error.Field));
        Assert.Equal(PracticeContent.MaxClaimLength + 1, _session.Form.Claim.Length);
        Assert.True(_session.IsUnsaved);
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Save_Corrected_ForgetsTheErrors()
    {
        Open();
        Type(form => form.Title = "");
        await SaveAsync();
        Type(form => form.Title = "Team");

        Assert.True(await SaveAsync());

        Assert.Empty(_session.Errors.All);
    }

    [Fact]
    public async Task Save_StoreAway_KeepsTheTextAndCanBeTriedAgain()
    {
        Open();
        Type(form => form.Claim = "Better");
        _store.IsUnavailable = true;

        Assert.False(await SaveAsync());
        Assert.Equal(EditorNotice.Unavailable, _session.Notice);
        Assert.Equal(("Better", true), (_session.Form.Claim, _session.IsUnsaved));

        _store.IsUnavailable = false;
        Assert.True(await SaveAsync());
    }

    [Fact]
    public async Task Resolve_HandedInMeanwhile_IsForbiddenToTheAuthorAndKeepsTheText()
    {
        Open();
        Type(form => form.Claim = "Better");
        _store.InterleaveSaveOf(ADraft().WithVersion(2).InStatus(PracticeStatus.InReview));
        await SaveAsync();

        Assert.False(await ResolveAsync());

        Assert.Equal((EditorNotice.Forbidden, "Better"), (_session.Notice, _session.Form.Claim));
    }

    [Theory]
    [InlineData(PracticeStatus.Draft, true)]
    [InlineData(PracticeStatus.ChangesRequested, true)]
    [InlineData(PracticeStatus.InReview, false)]
    [InlineData(PracticeStatus.Published, false)]
    public void SavesItself_UnsavedText_IsSoWhileNobodyReadsIt(PracticeStatus status, bool expected)
    {
        _session.Open(ADraft().InStatus(status));
        Assert.False(_session.SavesItself);

        Type(form => form.Claim = "Better");

        Assert.Equal(expected, _session.SavesItself);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("Team", true)]
    public void SavesItself_NewEntry_IsSoOnceItHasATitle(string title, bool expected)
    {
        _session.Begin(Language.English);
        Assert.False(_session.SavesItself);

        Type(form => (form.Title, form.Claim) = (title, "Better"));

        Assert.Equal(expected, _session.SavesItself);
    }

    [Fact]
    public async Task SavesItself_SomebodyElseSavedFirst_WaitsForTheDecision()
    {
        Open();
        Type(form => form.Claim = "Better");
        _store.InterleaveSaveOf(ADraft().WithVersion(2).WithTitle("Theirs"));

        await SaveAsync();

        Assert.NotNull(_session.Conflict);
        Assert.False(_session.SavesItself);
    }

    [Fact]
    public async Task Save_ForeignDraft_IsGoneAndKeepsTheText()
    {
        Open();
        Type(form => form.Claim = "Better");

        Assert.False(await SaveAsync(Actors.OtherContributor));

        Assert.Equal((EditorNotice.Gone, "Better"), (_session.Notice, _session.Form.Claim));
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public void Touch_AfterANotice_ClearsItAndIsUnsaved()
    {
        Open();

        _session.Touch();

        Assert.Equal((true, EditorNotice.None), (_session.IsUnsaved, _session.Notice));
    }

    private void Open() => _session.Open(Stored);

    private void Type(Action<PracticeForm> change)
    {
        change(_session.Form);
        _session.Touch();
    }

    private Task<bool> SaveAsync(Actor? actor = null) =>
        _session.SaveAsync(actor ?? Actors.Contributor, default);

    private Task<bool> ResolveAsync() => _session.ResolveAsync(Actors.Contributor, default);
}
