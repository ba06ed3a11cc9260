using System.Net;
using System.Xml.Linq;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class PublicSurfaceTests(SeededPortal portal)
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_RunningPortal_AnswersInAWord(string path, string word)
    {
        Assert.Equal(word, await _visitor.TextAsync(path));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_ProbedByHead_Answers(string path)
    {
        using var answer = await _visitor.SendAsync(new(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Api_UnknownAddress_IsAProblemToo()
    {
        using var answer = await _visitor.GetAsync("/api/v1/nothing-here");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Taxonomy_Reading_GivesEveryVocabularyInFourLanguages()
    {
        var vocabularies = await _visitor.JsonAsync("/api/v1/taxonomy");

        Assert.Equal(20, vocabularies.GetArrayLength());
        var label = vocabularies[0].GetProperty("terms")[0].GetProperty("label");
        Assert.Equal(4, label.EnumerateObject().Count());
    }

    [Fact]
    public async Task OpenApi_Description_NamesEveryPath()
    {
        var description = await _visitor.JsonAsync("/openapi/v1.json");

        var paths = description.GetProperty("paths").EnumerateObject().Select(path => path.Name);
        string[] expected =
        [
            "/api/v1/practices",
            "/api/v1/practices/suggest",
            "/api/v1/practices/export.csv",
            "/api/v1/practices/export.ris",
            "/api/v1/practices/export.docx",
            "/api/v1/practices/export.xlsx",
            "/api/v1/practices/export.json",
            "/api/v1/practices/export.bib",
            "/api/v1/practices/export.txt",
            "/api/v1/practices/{idOrSlug}/export.csv",
            "/api/v1/practices/{idOrSlug}/export.ris",
            "/api/v1/practices/{idOrSlug}/export.docx",
            "/api/v1/practices/{idOrSlug}/export.xlsx",
            "/api/v1/practices/{idOrSlug}/export.json",
            "/api/v1/practices/{idOrSlug}/export.bib",
            "/api/v1/practices/{idOrSlug}/export.txt",
            "/api/v1/practices/{idOrSlug}",
            "/api/v1/practices/{id}/similar",
            "/api/v1/practices/{idOrSlug}/files",
            "/api/v1/taxonomy",
            "/api/v1/thesaurus",
            "/api/v1/thesaurus/{id}",
            "/api/v1/framework",
            "/api/v1/framework/{version}",
            "/api/v1/assessments",
            "/api/v1/assessments/{id}",
            "/api/v1/assessments/{id}/evidence",
            "/api/v1/assessments/{id}/evidence/{item}",
            "/api/v1/assessments/{id}/answers/{indicator}/evidence/{item}",
            "/api/v1/assessments/{id}/results",
            "/api/v1/assessments/{id}/stage",
            "/api/v1/assessments/{id}/answers/{indicator}",
            "/api/v1/assessments/{id}/answers/{indicator}/history",
            "/api/v1/comparisons",
            "/api/v1/comparisons/over-time/{country}",
            "/api/v1/comparisons/overview",
            "/api/v1/public/countries",
            "/api/v1/public/countries/{code}",
        ];
        Assert.Equal(expected.Order(), paths.Order());
    }

    [Fact]
    public async Task Feed_OfASearch_IsAtomOfItsResults()
    {
        var feed = XDocument.Parse(await _visitor.TextAsync("/feeds/practices.atom?country=GH"));

        var total = (await _visitor.JsonAsync("/api/v1/practices?country=GH"))
            .GetProperty("total")
            .GetInt32();
        Assert.Equal(total, feed.Descendants(_atom + "entry").Count());
        Assert.All(
            feed.Descendants(_atom + "entry"),
            entry => Assert.NotNull(entry.Element(_atom + "updated"))
        );
    }

    [Fact]
    public async Task Feed_UnknownValue_IsRefused()
    {
        using var answer = await _visitor.GetAsync("/feeds/practices.atom?country=ZZ");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/practices")]
    [InlineData("/practices?q=training&area=HRT&sort=title")]
    [InlineData("/practices/joint-mobile-team")]
    [InlineData("/practices/P-0081")]
    [InlineData("/areas")]
    [InlineData("/countries")]
    [InlineData("/account/login")]
    public async Task Page_EachLanguage_IsServedInItsDirection(string path)
    {
        foreach (
            var (language, direction) in new[]
            {
                ("en", "ltr"),
                ("fr", "ltr"),
                ("ar", "rtl"),
                ("ru", "ltr"),
            }
        )
        {
            var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

            var html = await _visitor.GetStringAsync($"{path}{separator}lang={language}");

            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                html,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Page_AnyAnswer_CarriesTheSecurityHeaders()
    {
        using var answer = await _visitor.GetAsync("/");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/practices/no-such-entry")]
    [InlineData("/nowhere")]
    public async Task Page_Unknown_Is404InThePortalsOwnLook(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "css/site.",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ListPage_TenThousandCharacters_SaysSoAndKeepsTheText()
    {
        using var answer = await _visitor.GetAsync(
            $"/practices?q=training+{new string('x', 10_000)}"
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("500", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area=XYZ", "XYZ")]
    [InlineData("page=9999", "9999")]
    public async Task ListPage_ValueThatCannotBeUsed_IsNamed(string query, string value)
    {
        var html = await _visitor.GetStringAsync($"/practices?{query}");

        var words = System.Text.RegularExpressions.Regex.Replace(
            html[html.IndexOf("<main", StringComparison.Ordinal)..],
            "<[^>]*>",
            " "
        );
        Assert.Contains(value, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListPage_ThousandsOfChoices_StaysSmallAndSaysSo()
    {
        var query = string.Join(
            '&',
            Enumerable.Range(0, 4_000).Select(number => $"year={number:0000}")
        );

        var html = await _visitor.GetStringAsync($"/practices?{query}");

        // The address itself stands in the links of language and theme; it must not stand in a link of each choice.
        Assert.InRange(html.Length, 10_000, 20 * query.Length);
        Assert.Contains("30", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/practices?q=a%01b")]
    [InlineData("/feeds/practices.atom?q=a%01b")]
    [InlineData("/feeds/practices.atom?q=%EF%BF%BE")]
    [InlineData("/preferences/theme/dark?returnUrl=/practices?q=%D0%B3%D1%80")]
    public async Task Address_WithOddCharacters_IsAnsweredWithoutFailing(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.InRange((int)answer.StatusCode, 200, 399);
    }

    [Fact]
    public async Task ListPage_QueryWithMarkup_IsShownAsText()
    {
        var html = await _visitor.GetStringAsync("/practices?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
    }
}
