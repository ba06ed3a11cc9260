using Bunit;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Layout;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Layout;

public sealed class AccountMenuTests : ReaderContext
{
    [Fact]
    public void Render_Visitor_MaySignIn() =>
        Assert.Equal([LayoutStrings.LayoutAccountSignIn], Draw(Actors.Anonymous).LinkNames());

    [Fact]
    public void Render_SignedIn_MaySignOutWithAPost()
    {
        var cut = Draw(Actors.Respondent);

        var form = cut.Button(LayoutStrings.LayoutAccountSignOut).Closest("form");

        Assert.Equal("post", form?.GetAttribute("method"));
        Assert.Equal("/account/logout", form?.GetAttribute("action"));
    }

    [Theory]
    [InlineData(Role.Contributor, true)]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Reviewer, true)]
    [InlineData(Role.Respondent, false)]
    [InlineData(Role.Administrator, false)]
    public void Render_Role_LeadsToTheQueueOnlyWhoWorksOnEntries(Role role, bool expected) =>
        Assert.Equal(
            expected,
            Draw(Actors.Of(role)).LinkNames().Contains(LayoutStrings.LayoutAccountDrafts)
        );

    [Fact]
    public void Render_NameInAnotherScript_IsKeptApartFromTheText()
    {
        var cut = Draw(new("7", "ليلى <b>", []));

        Assert.Equal("ليلى <b>", cut.Find("a[href='/account'] > bdi").Words());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 1)]
    public void Render_SavedSearchesWithNews_AreMentionedWithTheirNumber(int news, int links)
    {
        var found = Draw(Actors.Advisor, news).FindAll("a[href='/account/searches']");

        Assert.Equal(links, found.Count);
        Assert.All(found, link => Assert.EndsWith("3", link.Words(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(9, "9 (new or waiting: 9)")]
    [InlineData(10, "9+ (new or waiting: 9+)")]
    public void Render_Reminders_AreCountedInAFigureAndInWords(int reminders, string expected)
    {
        var link = Draw(Actors.Advisor, 0, reminders).Find("a[href='/account/notifications']");

        Assert.Equal($"{FollowingStrings.MenuNotifications} {expected}".Trim(), link.Words());
    }

    [Fact]
    public void Render_AccountWithoutARole_HasNoNotifications() =>
        Assert.Empty(Draw(new("7", "Newcomer", [])).FindAll("a[href='/account/notifications']"));

    private IRenderedComponent<AccountMenu> Draw(Actor actor, int news = 0, int reminders = 0)
    {
        ComponentFactories.AddStub<Microsoft.AspNetCore.Components.Forms.AntiforgeryToken>();
        return Render<AccountMenu>(menu =>
            menu.Add(it => it.Actor, actor)
                .Add(it => it.NewsCount, news)
                .Add(it => it.ReminderCount, reminders)
        );
    }
}
