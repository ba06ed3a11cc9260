using Bunit;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class EditorBarTests : ReaderContext
{
    private readonly FakePracticeStore _store = new(ADraft());
    private readonly EditorSession _session;

    public EditorBarTests() =>
        _session = new(new(_store, new FakeTaxonomySource(), new FakeClock()));

    [Fact]
    public async Task Render_ForbiddenSave_SaysThatTheTextIsStillHere()
    {
        await SaveAsync(APractice().OwnedBy(Actors.OtherContributor), Actors.Contributor);

        Assert.NotNull(Draw().Text(EditingStrings.EditingNoticeForbidden));
    }

    [Fact]
    public async Task Render_EntryGone_SaysThatTheTextIsStillHere()
    {
        await SaveAsync(ADraft(), Actors.OtherContributor);

        Assert.NotNull(Draw().Text(EditingStrings.EditingNoticeGone));
    }

    [Fact]
    public async Task Render_StoreAway_SaysThatTheTextIsStillHere()
    {
        _store.IsUnavailable = true;

        await SaveAsync(ADraft(), Actors.Contributor);

        Assert.NotNull(Draw().Text(EditingStrings.EditingNoticeUnavailable));
        Assert.NotNull(Draw().Text(EditingStrings.EditingStateUnsaved));
    }

    [Fact]
    public async Task Render_Published_LeadsToThePublicPage()
    {
        _session.Open(ADraft());
        await _session.PublishAsync(Actors.Editor, default);

        Assert.Equal(
            "/practices/entry-0001",
            Draw().Link(EditingStrings.EditingReadPublic).GetAttribute("href")
        );
    }

    [Fact]
    public async Task Render_Saved_SaysWhenAndWhichVersionOnTheReadersClock()
    {
        await SaveAsync(ADraft(), Actors.Contributor);

        var expected = ReaderText.Fill(EditingStrings.EditingStateSaved, "14:00", 2);
        Assert.NotNull(Draw(offsetMinutes: 120).Text(expected));
    }

    [Theory]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Contributor, false)]
    public void Render_Draft_OffersPublicationToThoseWhoMay(Role role, bool expected)
    {
        _session.Open(ADraft());

        Assert.Equal(
            expected,
            Draw(Actors.Of(role))
                .Markup.Contains(EditingStrings.EditingPublish, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Withdraw_Published_AsksFirst()
    {
        var asked = 0;
        _session.Open(APractice());
        var cut = Draw(onWithdraw: () => asked++);

        cut.Button(EditingStrings.EditingWithdraw).Click();
        JSInterop.VerifyFocusAsyncInvoke();
        Assert.Equal(0, asked);

        cut.Button(EditingStrings.EditingWithdrawNow).Click();
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Withdraw_CalledOff_LeavesItPublished()
    {
        _session.Open(APractice());
        var cut = Draw(onWithdraw: () => Assert.Fail("It was called off."));

        cut.Button(EditingStrings.EditingWithdraw).Click();
        cut.Button(EditingStrings.EditingWithdrawCancel).Click();

        Assert.NotNull(cut.Button(EditingStrings.EditingWithdraw));
    }

    [Fact]
    public async Task Save_PressedTwiceAtOnce_SavesOnceAndSaysSaving()
    {
        _session.Open(ADraft());
        _session.Form.Claim = "Better";

        await Renderer.Dispatcher.InvokeAsync(async () =>
        {
            var first = _session.SaveAsync(Actors.Contributor, default);
            Assert.NotNull(Draw().Text(EditingStrings.EditingStateSaving));
            Assert.False(await _session.SaveAsync(Actors.Contributor, default));
            Assert.True(await first);
        });

        Assert.Single(_store.Saves);
    }

    private async Task SaveAsync(Practice opened, Actor actor)
    {
        if (opened.Status is PracticeStatus.Published)
        {
            await _store.SaveAsync(opened, PracticeChange.Published, Actors.Editor, default);
        }

        _session.Open(opened);
        _session.Form.Claim = "Better";
        await _session.SaveAsync(actor, default);
    }

    private IRenderedComponent<EditorBar> Draw(
        Actor? actor = null,
        int offsetMinutes = 0,
        Action? onWithdraw = null
    ) =>
        Render<EditorBar>(bar =>
            bar.Add(it => it.Session, _session)
                .Add(it => it.Actor, actor ?? Actors.Editor)
                .Add(it => it.OffsetMinutes, offsetMinutes)
                .Add(it => it.IsReady, true)
                .Add(it => it.OnWithdraw, onWithdraw ?? (() => { }))
        );
}
