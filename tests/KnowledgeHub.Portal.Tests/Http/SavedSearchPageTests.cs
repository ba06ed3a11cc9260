using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Saving, renaming, looking through and removing searches in a browser without script.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class SavedSearchPageTests(SeededPortal portal)
{
    private const string Page = "/account/searches";

    private readonly HttpClient _browser = portal.Visitor();

    private ISavedSearchStore Store => portal.Services.GetRequiredService<ISavedSearchStore>();

    [Theory]
    [InlineData(Page)]
    [InlineData(Page + "/new?search=q%3Dpatrol")]
    public async Task Page_Visitor_IsSentToSignIn(string path)
    {
        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(
            "/account/login",
            answer.Headers.Location?.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ResultList_SignedIn_OffersToSaveTheSearchAndTheFiles()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        var html = WebUtility.HtmlDecode(
            await _browser.GetStringAsync("/practices?q=training&area=HRT&page=1")
        );

        Assert.Contains("value=\"q=training&area=HRT\"", html, StringComparison.Ordinal);
        Assert.Contains(
            "/practices/export.csv?q=training&area=HRT",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Save_GoodForm_ListsTheSearchWithALinkThatRunsIt()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        var name = $"Training {Guid.NewGuid():N}";

        using var answer = await _browser.SubmitAsync(
            Page + "/new?search=" + Uri.EscapeDataString("q=training&area=HRT"),
            "save-search",
            ("Form.Name", name)
        );

        var html = WebUtility.HtmlDecode(await _browser.GetStringAsync(Page));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(name, html, StringComparison.Ordinal);
        Assert.Contains("/practices?q=training&area=HRT", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_WithoutAName_SaysSoAndKeepsNothing()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.SubmitAsync(
            Page + "/new?search=q%3Dpatrol",
            "save-search",
            ("Form.Name", " ")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "id=\"name-error\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Seen_SearchWithNews_HasNoneAfterwards()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var search = await AddAsync(Role.Coordinator);
        var before = await _browser.GetStringAsync(Page);

        using var answer = await _browser.SubmitAsync(Page, $"seen-{search.Id}");

        var after = await _browser.GetStringAsync(Page);
        Assert.Contains($"seen-{search.Id}", before, StringComparison.Ordinal);
        Assert.Contains("/practices/joint-mobile-team", before, StringComparison.Ordinal);
        Assert.DoesNotContain($"seen-{search.Id}", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_OfOnesOwn_IsRenamedAndRemoved()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var search = await AddAsync(Role.Editor);
        var page = $"{Page}/{search.Id}";

        using var renamed = await _browser.SubmitAsync(
            page,
            "rename-search",
            ("Form.Name", "Other")
        );
        var stored = await Store.ListAsync(search.OwnerId, default);
        using var removed = await _browser.SubmitAsync(page, "remove-search");

        Assert.Equal("Other", stored.Single(own => own.Id == search.Id).Name);
        Assert.DoesNotContain(
            await Store.ListAsync(search.OwnerId, default),
            own => own.Id == search.Id
        );
    }

    [Fact]
    public async Task Search_OfAnotherPerson_IsNotFoundAndStays()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var foreign = await AddAsync(Role.Advisor);
        var page = $"{Page}/{foreign.Id}";
        var antiforgery = Antiforgery().Match(await _browser.GetStringAsync(Page + "/new"));
        using var form = new FormUrlEncodedContent([
            new("_handler", "remove-search"),
            new("__RequestVerificationToken", antiforgery.Groups[1].Value),
        ]);

        using var opened = await _browser.GetAsync(page);
        using var posted = await _browser.PostAsync(page, form);

        Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        Assert.False(posted.IsSuccessStatusCode);
        Assert.Contains(
            await Store.ListAsync(foreign.OwnerId, default),
            own => own.Id == foreign.Id
        );
        Assert.DoesNotContain(
            foreign.Name,
            await _browser.GetStringAsync(Page),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);
        var search = await AddAsync(Role.Contributor);

        foreach (var path in (string[])[Page, $"{Page}/{search.Id}", $"{Page}/new"])
        {
            var html = await _browser.GetStringAsync($"{path}?lang={language}");
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                html,
                StringComparison.Ordinal
            );
        }
    }

    private async Task<SavedSearch> AddAsync(Role role)
    {
        var search = SampleSearches.Of(await portal.DemonstrationIdAsync(role)) with
        {
            Name = $"canary {Guid.NewGuid():N}",
            Query = "q=%22joint+mobile+team%22&widen=no",
        };
        Assert.True(await Store.AddAsync(search, SavedSearchRules.MaxSearches, default));
        return search;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
