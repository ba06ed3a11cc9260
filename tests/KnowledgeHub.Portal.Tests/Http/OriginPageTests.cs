using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>A page for each conference, session, organisation, country and theme, with what every visitor may know.</summary>
[Collection(PortalCollection.Name)]
public sealed class OriginPageTests(SeededPortal portal)
{
    private static readonly Actor _editor = new("editor-1", "Editor", [Role.Editor]);

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("/editions/ibmc-2023", "edition=ibmc-2023", "/sessions/ibmc-2023-panel-3")]
    [InlineData("/sessions/ibmc-2023-panel-3", "session=ibmc-2023-panel-3", "/editions/ibmc-2023")]
    [InlineData("/organisations/gh-revenue", "organisation=gh-revenue", "/countries/GH")]
    [InlineData("/countries/gh", "country=GH", "/practices/joint-mobile-team")]
    [InlineData("/themes/FR", "theme=FR", "/practices/export.csv?theme=FR")]
    public async Task Page_KnownCode_CountsAsTheSearchDoesAndLeadsOn(
        string path,
        string search,
        string link
    )
    {
        var total = (await _visitor.JsonAsync($"/api/v1/practices?{search}"))
            .GetProperty("total")
            .GetInt32();

        var html = await _visitor.GetStringAsync(path);

        Assert.True(total > 0);
        Assert.Contains(
            OriginStrings.OriginCount.Replace("{0}", $"{total}", StringComparison.Ordinal),
            html,
            StringComparison.Ordinal
        );
        Assert.Contains($"href=\"/practices?{search}\"", html, StringComparison.Ordinal);
        Assert.Contains($"/feeds/practices.atom?{search}", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{link}", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/editions")]
    [InlineData("/organisations")]
    [InlineData("/themes")]
    [InlineData("/countries")]
    public async Task List_EachPath_LeadsToThePagesOfItsTerms(string path)
    {
        var html = await _visitor.GetStringAsync(path);

        Assert.Contains($"href=\"{path}/", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/editions/no-such-edition")]
    [InlineData("/sessions/GH")]
    [InlineData("/organisations/x")]
    [InlineData("/countries/ZZ")]
    [InlineData("/themes/XX")]
    public async Task Page_UnknownCode_IsNotFound(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(AttributionRule.Region)]
    [InlineData(AttributionRule.ChathamHouse)]
    public async Task Page_HiddenByTheRuleOfAnEntry_NeitherListsNorCountsIt(AttributionRule rule)
    {
        string[] hidden =
        [
            "/countries/WS",
            "/organisations/de-federal-police",
            "/sessions/ibmc-2023-s4",
        ];
        var title = Title(rule);
        var before = await Task.WhenAll(hidden.Select(path => CountAsync(path, title)));

        await PublishAsync(rule);

        var after = await Task.WhenAll(hidden.Select(path => CountAsync(path, title)));
        Assert.Equal(before, after);
        var edition = await _visitor.GetStringAsync("/editions/ibmc-2023");
        Assert.True(
            edition.IndexOf(title, StringComparison.Ordinal)
                > edition.IndexOf(OriginStrings.OriginNoSession, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Page_NamedEntry_IsListedOnEachOfItsPages()
    {
        var published = await PublishAsync(AttributionRule.Named);

        var country = await _visitor.GetStringAsync("/countries/WS");
        var entry = await _visitor.GetStringAsync($"/practices/{published.Slug}");

        Assert.Contains(Title(AttributionRule.Named), country, StringComparison.Ordinal);
        foreach (var page in (string[])["/countries/WS", "/sessions/ibmc-2023-s4"])
        {
            Assert.Contains($"href=\"{page}\"", entry, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_EntryThatIsStillADraft_IsNeitherListedNorCountedForReaders()
    {
        const string title = "Canary that waits";
        var before = await CountAsync("/countries/WS", title);

        var draft = await DraftAsync(AttributionRule.Named, title);
        await portal.WaitUntilIndexedAsync(draft.Id);

        Assert.Equal(before, await CountAsync("/countries/WS", title));
    }

    [Fact]
    public async Task Page_AskedTwiceByVisitors_IsDrawnOnce()
    {
        var pages = portal.Services.GetRequiredService<KeptPages>();
        var address = $"/themes/BC?asked={Guid.NewGuid():N}";
        var before = pages.Count;

        await _visitor.GetStringAsync(address);
        await portal.Visitor().GetStringAsync(address);

        Assert.Equal(before + 1, pages.Count);
    }

    private static string Title(AttributionRule rule) => $"Canary under the rule {rule}";

    // The number behind the words of the count: the rest of the page does not matter here.
    private async Task<string> CountAsync(string path, string title)
    {
        var html = await _visitor.GetStringAsync(path);
        Assert.DoesNotContain(title, html, StringComparison.Ordinal);
        var words = OriginStrings.OriginCount.Split('{')[0];
        var start = html.IndexOf(words, StringComparison.Ordinal);
        return html[start..html.IndexOf('<', start)];
    }

    private async Task<Practice> PublishAsync(AttributionRule rule)
    {
        var draft = await DraftAsync(rule, Title(rule));
        var published = Value(
            await portal
                .Services.GetRequiredService<WritePractice>()
                .PublishAsync(_editor, draft.Id, 1, CancellationToken.None)
        );
        await portal.WaitUntilIndexedAsync(draft.Id, Audience.Public);
        return published;
    }

    private async Task<Practice> DraftAsync(AttributionRule rule, string title)
    {
        var text = LocalizedText.In(Language.English, title);
        var content = new PracticeContent
        {
            Title = text,
            Claim = text,
            Form = EntryForm.Snapshot,
            Body = new() { Challenge = text, Practice = text },
            Classification = new()
            {
                Areas = ["LEG"],
                Pillars = ["A"],
                Countries = ["WS"],
                Organisations = ["de-federal-police"],
            },
            Provenance = new()
            {
                Sources = [new("ibmc-2023-summary", "ibmc-2023-s4")],
                Attribution = rule,
            },
        };
        return Value(
            await portal
                .Services.GetRequiredService<WritePractice>()
                .DraftAsync(_editor, content, CancellationToken.None)
        );
    }

    private static Practice Value(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
