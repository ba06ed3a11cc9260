using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Changing the thesaurus by plain forms. Each test has concepts of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class ThesaurusEditingTests(SeededPortal portal)
{
    private const string ImportPage = "/thesaurus/import";

    private readonly HttpClient _browser = portal.Visitor();

    private ConceptScheme Scheme => portal.Services.GetRequiredService<IThesaurusSource>().Current;

    [Theory]
    [InlineData("/thesaurus/new")]
    [InlineData("/thesaurus/risk-analysis/edit")]
    [InlineData("/thesaurus/risk-analysis/remove")]
    [InlineData("/thesaurus/risk-analysis/history")]
    [InlineData(ImportPage)]
    public async Task EditingPage_ForAContributor_IsRefused(string path)
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Create_GoodForm_ActsAtOnceWithoutARestart()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            "/thesaurus/new",
            "concept",
            ("Form.Preferred[en]", "Planted Concept"),
            ("Form.Preferred[ar]", "مفهوم مزروع"),
            ("Form.Alternatives[fr]", "concept planté\r\nnotion plantée\r\n\r\n"),
            ("Form.Broader", "border management")
        );

        var concept = Scheme.Find("planted-concept");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith(
            "/thesaurus/planted-concept?saved=true",
            answer.Headers.Location?.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(4, concept?.Labels.Count);
        Assert.Equal(["border-management"], concept?.Broader ?? []);
    }

    [Fact]
    public async Task Create_BrokenForm_NamesTheFieldsAndKeepsWhatWasTyped()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            "/thesaurus/new",
            "concept",
            ("Form.Preferred[fr]", "sans nom anglais"),
            ("Form.Related", "no such concept")
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("#labels-en", html, StringComparison.Ordinal);
        Assert.Contains("#related", html, StringComparison.Ordinal);
        Assert.Contains("value=\"sans nom anglais\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_WithoutAntiforgeryToken_IsRefused()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var form = new FormUrlEncodedContent([
            new("_handler", "concept"),
            new("Form.Preferred[en]", "forged concept"),
        ]);

        using var answer = await _browser.PostAsync("/thesaurus/new", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(Scheme.Find("forged-concept"));
    }

    [Fact]
    public async Task Edit_StaleForm_ShowsWhatIsStoredBesideWhatWasTyped()
    {
        await CreateAsync("stale-concept", "stored synonym");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            "/thesaurus/stale-concept/edit",
            "concept",
            ("Form.Version", "7"),
            ("Form.Preferred[en]", "typed name")
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("stored synonym", html, StringComparison.Ordinal);
        Assert.Contains("value=\"typed name\"", html, StringComparison.Ordinal);
        Assert.Equal("stale concept", Scheme.Find("stale-concept")?.Labels[0].Text);
    }

    [Fact]
    public async Task Remove_Confirmed_IsGoneButHasAHistory()
    {
        await CreateAsync("passing-concept", "passing synonym");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            "/thesaurus/passing-concept/remove",
            "remove",
            ("Version", "1")
        );

        Assert.Null(Scheme.Find("passing-concept"));
        var history = await _browser.GetStringAsync("/thesaurus/passing-concept/history");
        Assert.Contains("passing synonym", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_GoodFile_IsShownFirstAndThenTakenOver()
    {
        const string file =
            """{"@id":"http://x/imported-concept","@type":"skos:Concept","prefLabel":{"en":"imported concept","ru":"ввезённое понятие"}}""";
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var plan = await SendAsync(FileOf(Encoding.UTF8.GetBytes(file)), "Form.File");
        var before = Scheme.Find("imported-concept");
        await SendAsync(new StringContent(file), "Form.Content");

        Assert.Contains("imported-concept", plan, StringComparison.Ordinal);
        Assert.Null(before);
        Assert.Equal(2, Scheme.Find("imported-concept")?.Labels.Count);
    }

    [Theory]
    [InlineData("<rdf:RDF/>")]
    [InlineData("{\"@id\":\"half\",\"@type\":\"Concept\"}")]
    public async Task Import_Rubbish_IsRefusedWhole(string file)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var html = await SendAsync(FileOf(Encoding.UTF8.GetBytes(file)), "Form.File");

        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Content", html, StringComparison.Ordinal);
        Assert.Null(Scheme.Find("half"));
    }

    [Fact]
    public async Task Import_FileAboveTheLimit_IsRefusedInWords()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var html = await SendAsync(FileOf(new byte[SkosRules.MaxBytes + 1]), "Form.File");

        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
    }

    private async Task CreateAsync(string id, string synonym)
    {
        var write = portal.Services.GetRequiredService<WriteConcept>();
        var concept = ConceptBuilder.AConcept(id).Also("en", synonym).Build();
        var outcome = await write.CreateAsync(Actors.Editor, concept, default);
        Assert.IsType<Outcome<ConceptState>.Done>(outcome);
    }

    private async Task<string> SendAsync(HttpContent content, string name)
    {
        var page = await _browser.GetStringAsync(ImportPage);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("import"), "_handler" },
            {
                new StringContent(Antiforgery().Match(page).Groups[1].Value),
                "__RequestVerificationToken"
            },
        };
        if (name.EndsWith("File", StringComparison.Ordinal))
        {
            form.Add(content, name, "thesaurus.jsonld");
        }
        else
        {
            form.Add(content, name);
        }

        using var answer = await _browser.PostAsync(ImportPage, form);
        return await answer.Content.ReadAsStringAsync();
    }

    private static ByteArrayContent FileOf(byte[] bytes) => new(bytes);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
