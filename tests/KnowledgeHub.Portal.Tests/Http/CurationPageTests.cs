using System.Net;
using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Curations;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Pinning and hiding by plain forms. Each test has a text of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class CurationPageTests(SeededPortal portal)
{
    private const string Page = "/editing/curations";
    private const string Pinned = "P-0081";

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Pin_EntryWithoutTheWords_IsFirstForReadersAtOnceAndSaysWhy()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var before = await SearchAsync("Detention Vulnerability");

        using var saved = await CurateAsync("detention  vulnerability", Pinned, "pinned");

        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        var after = await SearchAsync("Detention Vulnerability");
        Assert.NotEqual(Pinned, First(before).GetProperty("id").GetString());
        Assert.Equal(Pinned, First(after).GetProperty("id").GetString());
        Assert.True(First(after).GetProperty("recommended").GetBoolean());
        var page = await portal.Visitor().GetStringAsync("/practices?q=detention+vulnerability");
        Assert.Contains(CurationStrings.CurationRecommended, page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Page}/new", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hide_FoundEntry_IsNeitherShownNorCountedUntilItIsTakenBack()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var before = await SearchAsync("joint mobile");
        var hidden = First(before).GetProperty("id").GetString() ?? string.Empty;
        var total = before.GetProperty("total").GetInt32();
        using var saved = await CurateAsync("joint mobile", hidden, "hidden");
        var during = await SearchAsync("joint mobile");

        var address = await AddressAsync("joint mobile");
        using var late = await RemoveAsync(address, "7");
        using var removed = await RemoveAsync(address, "1");

        Assert.Equal(total - 1, during.GetProperty("total").GetInt32());
        Assert.NotEqual(hidden, First(during).GetProperty("id").GetString());
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.Found),
            (late.StatusCode, removed.StatusCode)
        );
        Assert.Equal(total, (await SearchAsync("joint mobile")).GetProperty("total").GetInt32());
        var history = await _browser.GetStringAsync(address);
        Assert.Contains("canary reason", history, StringComparison.Ordinal);
        Assert.Contains(CurationStrings.CurationRemoved, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pin_SavedByAnotherNode_ArrivesWithTheChangeFeed()
    {
        var services = portal.Services;
        using var foreign = new EfCurationSource(services.GetRequiredService<StoreAccess>());
        var store = new EfCurationStore(
            services.GetRequiredService<StoreAccess>(),
            services.GetRequiredService<AggregateWriter>(),
            foreign
        );

        await store.SaveAsync(
            ACuration("other node"),
            CurationChange.Pinned,
            Actor.System,
            default
        );

        var here = services.GetRequiredService<ICuratedEntries>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (here.For("other node", Language.English).Pinned.Count == 0)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.Empty(here.For("other nodes", Language.English).Pinned);
    }

    [Fact]
    public async Task ResultList_Editor_LeadsToAFilledForm()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var page = await _browser.GetStringAsync("/practices?q=Patrol");
        var start = page.IndexOf($"{Page}/new?text=patrol", StringComparison.Ordinal);
        var address = page[start..page.IndexOf('"', start)];

        var form = await _browser.GetStringAsync(WebUtility.HtmlDecode(address));

        Assert.Contains("value=\"patrol\"", form, StringComparison.Ordinal);
        Assert.Contains("value=\"pinned\" required checked", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Pinned)]
    [InlineData("unknown entry", "P-9999")]
    public async Task Add_UnusableInput_IsShownAgainWithTheReason(string text, string entry)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await CurateAsync(text, entry, "pinned");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("canary reason", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_SameAgain_LeadsToWhatIsThere()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var first = await CurateAsync("twice decided", Pinned, "pinned");

        using var second = await CurateAsync("twice decided", Pinned, "hidden");

        Assert.Contains(
            await AddressAsync("twice decided"),
            await second.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Page, HttpStatusCode.Forbidden)]
    [InlineData($"{Page}/new", HttpStatusCode.Forbidden)]
    [InlineData($"{Page}/0123", HttpStatusCode.NotFound)]
    public async Task Page_ForAContributor_IsRefused(string path, HttpStatusCode expected)
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        using var answer = await _browser.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var saved = await CurateAsync($"language {language}", Pinned, "pinned");
        var one = await AddressAsync($"language {language}");

        foreach (var path in (string[])[Page, $"{Page}/new", one])
        {
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                await _browser.GetStringAsync($"{path}?lang={language}"),
                StringComparison.Ordinal
            );
        }
    }

    private static Curation ACuration(string text) =>
        new()
        {
            Id = Curation.IdOf(text, null, new(Pinned)),
            Text = text,
            Practice = new(Pinned),
            Placement = Placement.Pinned,
            ChangedBy = Actor.System.Id,
            ChangedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
            Version = 1,
        };

    private static JsonElement First(JsonElement found) => found.GetProperty("items")[0];

    private Task<JsonElement> SearchAsync(string text) =>
        portal.Visitor().JsonAsync($"/api/v1/practices?q={Uri.EscapeDataString(text)}");

    private Task<HttpResponseMessage> CurateAsync(string text, string entry, string placement) =>
        _browser.SubmitAsync(
            $"{Page}/new",
            "curate",
            ("Form.Text", text),
            ("Form.Language", string.Empty),
            ("Form.Entry", entry),
            ("Form.Placement", placement),
            ("Form.Note", "canary reason")
        );

    private Task<HttpResponseMessage> RemoveAsync(string address, string version) =>
        _browser.SubmitAsync(
            address,
            "remove-curation",
            ("Form.Version", version),
            ("Form.Note", "no longer needed")
        );

    // The address of the only curation of a text, from the list of editors.
    private async Task<string> AddressAsync(string text)
    {
        var list = await _browser.GetStringAsync($"{Page}?text={Uri.EscapeDataString(text)}");
        var start = list.LastIndexOf($"\"{Page}/", StringComparison.Ordinal) + 1;
        return list[start..list.IndexOf('"', start)];
    }
}
