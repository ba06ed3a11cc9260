using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Following and notifications in a browser without script. Each test has entries of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class FollowingPageTests(SeededPortal portal)
{
    private const string List = "/account/following";
    private const string News = "/account/notifications";

    private static readonly Actor _editor = new("editor-8", "Editor", [Role.Editor]);

    private readonly HttpClient _browser = portal.Visitor();

    private WritePractice Write => portal.Services.GetRequiredService<WritePractice>();

    [Theory]
    [InlineData(List)]
    [InlineData(News)]
    public async Task Page_Visitor_IsSentToSignIn(string path)
    {
        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Follow_EntryWithANewVersion_IsToldUntilItWasSeen()
    {
        var entry = await PublishedAsync("Followed crossing");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var followed = await FollowAsync($"practice/{entry.Id}", "yes");
        await ReviseAsync(entry, "Renamed crossing");

        var told = await _browser.TextAsync(News);
        using var seen = await _browser.PostFormAsync(
            News,
            News + "/seen",
            ("until", DateTime.UtcNow.ToString("O"))
        );
        var after = await _browser.TextAsync(News);

        Assert.Equal(List + "?noted=followed", $"{followed.Headers.Location}");
        Assert.Contains("New version; changed: Title", told, StringComparison.Ordinal);
        Assert.Contains("Renamed crossing", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Renamed crossing", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_EntryThatIsWithdrawn_IsNotNamedAnyMore()
    {
        var entry = await PublishedAsync("Vanishing crossing");
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        using var followed = await FollowAsync($"practice/{entry.Id}", "yes");
        await Write.WithdrawAsync(_editor, entry.Id, entry.Version, default);

        var told = await _browser.TextAsync(News);
        var listed = await _browser.TextAsync(List);

        Assert.Contains("no longer available", told, StringComparison.Ordinal);
        Assert.Contains("no longer available", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Vanishing", told + listed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Follow_Topics_AreListedToldAndLeft()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);
        using var area = await FollowAsync("area/PRC", "yes");
        await PublishedAsync("Topical crossing");

        var told = await _browser.TextAsync(News);
        var listed = await _browser.TextAsync(List);
        using var left = await FollowAsync("area/PRC", "no");

        Assert.Contains("New entry under Procedures", told, StringComparison.Ordinal);
        Assert.Contains("Topical crossing", told, StringComparison.Ordinal);
        Assert.Contains("value=\"no\"", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "value=\"no\"",
            await _browser.TextAsync(List),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("practice/P-9999")]
    [InlineData("area/NOPE")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task Follow_SomethingUnknown_IsRefused(string what)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await FollowAsync(what, "yes");

        Assert.Equal(List + "?noted=refused", $"{answer.Headers.Location}");
    }

    [Fact]
    public async Task Follow_ReturnAddressElsewhere_StaysHere()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.PostFormAsync(
            List,
            List + "/change",
            ("what", "area/LEG"),
            ("followed", "no"),
            ("returnUrl", "https://elsewhere.example/")
        );

        Assert.Equal("/?noted=left", $"{answer.Headers.Location}");
    }

    [Fact]
    public async Task Concept_SignedIn_CanBeFollowedFromItsPage()
    {
        using var signedIn = await _browser.SignInAsync(Role.Reviewer);

        var page = await _browser.TextAsync("/thesaurus/risk-analysis");

        Assert.Contains("value=\"concept/risk-analysis\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        foreach (var path in (string[])[List, News])
        {
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                await _browser.GetStringAsync($"{path}?lang={language}"),
                StringComparison.Ordinal
            );
        }
    }

    private Task<HttpResponseMessage> FollowAsync(string what, string followed) =>
        _browser.PostFormAsync(
            List,
            List + "/change",
            ("what", what),
            ("followed", followed),
            ("returnUrl", List)
        );

    private async Task<Practice> PublishedAsync(string title)
    {
        var draft = Done(await Write.DraftAsync(_editor, Content(title), default));
        return Done(await Write.PublishAsync(_editor, draft.Id, draft.Version, default));
    }

    private async Task ReviseAsync(Practice entry, string title)
    {
        var next = Done(
            await Write.ReviseAsync(_editor, entry.Id, entry.Version, Content(title), default)
        );
        Done(await Write.PublishAsync(_editor, entry.Id, next.Version, default));
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static PracticeContent Content(string title) =>
        PracticeContentBuilder.AContent().Build() with
        {
            Title = LocalizedText.In(Language.English, title),
        };
}
