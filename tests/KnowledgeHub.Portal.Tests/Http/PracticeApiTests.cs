using System.Net;
using System.Text.Json;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class PracticeApiTests(SeededPortal portal)
{
    private const string Api = "/api/v1/practices";

    private readonly HttpClient _visitor = portal.Visitor();

    [Fact]
    public async Task Search_Words_AnswersTheWholeContract()
    {
        var page = await _visitor.JsonAsync($"{Api}?q=joint+training&pageSize=2");

        string[] keys =
        [
            "total",
            "page",
            "pageSize",
            "items",
            "facets",
            "didYouMean",
            "expandedBy",
        ];
        Assert.Equal(
            keys.Order(),
            page.EnumerateObject().Select(property => property.Name).Order()
        );
        string[] item =
        [
            "id",
            "slug",
            "title",
            "summary",
            "lang",
            "originalLang",
            "areas",
            "pillars",
            "drivers",
            "themes",
            "countries",
            "score",
            "highlights",
            "why",
        ];
        Assert.Empty(
            item.Except(
                page.GetProperty("items")[0].EnumerateObject().Select(property => property.Name)
            )
        );
        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Search_Phrase_FindsTheEntryAndMarksTheWords()
    {
        var page = await _visitor.JsonAsync($"{Api}?q=%22joint+mobile+team%22");

        var first = page.GetProperty("items")[0];
        Assert.Equal("P-0081", first.GetProperty("id").GetString());
        Assert.Contains(
            "<mark>",
            first.GetProperty("highlights").GetProperty("title")[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Search_RepeatedFacet_IsOrWithinAndAndBetween()
    {
        var one = await TotalAsync("area=LEG");
        var other = await TotalAsync("area=INF");
        var either = await TotalAsync("area=LEG&area=INF");
        var narrowed = await TotalAsync("area=LEG&area=INF&pillar=N");

        Assert.InRange(either, Math.Max(one, other), one + other);
        Assert.InRange(narrowed, 1, either - 1);
    }

    [Fact]
    public async Task Search_ChosenFacet_KeepsTheCountsOfItsSiblings()
    {
        var all = await _visitor.JsonAsync(Api);
        var chosen = await _visitor.JsonAsync($"{Api}?area=LEG");

        Assert.Equal(Count(all, "area", "INF"), Count(chosen, "area", "INF"));
        Assert.True(Count(chosen, "pillar", "A") <= Count(all, "pillar", "A"));
    }

    [Theory]
    [InlineData("q=PNR", "passenger-name-record", null)]
    [InlineData("q=PNR&widen=no", null, null)]
    [InlineData("q=smugling", null, "smuggling")]
    public async Task Search_NamedConceptOrTypingError_IsSaid(
        string query,
        string? concept,
        string? corrected
    )
    {
        var page = await _visitor.JsonAsync($"{Api}?{query}");

        Assert.Equal(corrected, page.GetProperty("didYouMean").GetString());
        Assert.Equal(
            concept,
            page.GetProperty("expandedBy").EnumerateArray().FirstOrDefault().ToString()
                is { Length: > 0 } first
                ? first
                : null
        );
    }

    [Theory]
    [InlineData("area=XYZ", "area", "XYZ")]
    [InlineData("sort=magic", "sort", "magic")]
    [InlineData("from=3000", "from", "3000–")]
    [InlineData("to=soon", "to", "soon")]
    [InlineData("page=0", "page", "0")]
    [InlineData("page=minus", "page", "minus")]
    [InlineData("pageSize=1000", "pageSize", "1000")]
    public async Task Search_ParameterThatCannotBeUsed_IsRefusedByName(
        string query,
        string field,
        string value
    )
    {
        using var answer = await _visitor.GetAsync($"{Api}?{query}");

        var problem = await answer.ReadJsonAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            value,
            problem.GetProperty("errors").GetProperty(field)[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Search_TenThousandCharacters_IsRefusedWithTheLimit()
    {
        using var answer = await _visitor.GetAsync($"{Api}?q={new string('ж', 10_000)}");

        var problem = await answer.ReadJsonAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "500",
            problem.GetProperty("errors").GetProperty("q")[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("%21%3F...")]
    [InlineData("%22%22")]
    [InlineData("-")]
    public async Task Search_OnlyPunctuation_GivesEverything(string query)
    {
        Assert.Equal(await TotalAsync(""), await TotalAsync($"q={query}"));
    }

    [Fact]
    public async Task Search_PageBehindTheLast_IsEmptyWithTheTotal()
    {
        var page = await _visitor.JsonAsync($"{Api}?page=9999");

        Assert.Equal(0, page.GetProperty("items").GetArrayLength());
        Assert.True(page.GetProperty("total").GetInt32() >= 60);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task Search_Language_GivesTitlesInIt(string language)
    {
        var page = await _visitor.JsonAsync(
            $"{Api}?q=%22joint+mobile+team%22&lang={language}&pageSize=1"
        );

        Assert.Equal(language, page.GetProperty("items")[0].GetProperty("lang").GetString());
    }

    [Theory]
    [InlineData("P-0071")]
    [InlineData("working-group-maps-border-tasks")]
    public async Task Read_IdOrSlug_GivesTheEntryWithItsSource(string key)
    {
        var entry = await _visitor.JsonAsync($"{Api}/{key}");

        Assert.Equal("P-0071", entry.GetProperty("id").GetString());
        Assert.Equal(
            "ibmc-2023-panel-2",
            entry.GetProperty("sources")[0].GetProperty("session").GetString()
        );
        Assert.Equal(
            "machine-assisted",
            entry.GetProperty("translations").GetProperty("ar").GetString()
        );
    }

    [Theory]
    [InlineData("/P-9999")]
    [InlineData("/no-such-entry")]
    [InlineData("/P-9999/similar")]
    public async Task Read_Unknown_IsAProblemOf404(string path)
    {
        using var answer = await _visitor.GetAsync(Api + path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Similar_Entry_GivesOthers()
    {
        var similar = await _visitor.JsonAsync($"{Api}/P-0081/similar");

        var ids = similar
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetString())
            .ToList();
        Assert.NotEmpty(ids);
        Assert.DoesNotContain("P-0081", ids);
    }

    [Fact]
    public async Task Suggest_BeginningOfAWord_GivesTitles()
    {
        var suggestions = await _visitor.JsonAsync($"{Api}/suggest?q=joint+mob");

        Assert.Contains(
            suggestions.EnumerateArray(),
            item => item.GetProperty("id").GetString() == "P-0081"
        );
    }

    private static int Count(JsonElement page, string facet, string value) =>
        page.GetProperty("facets")
            .GetProperty(facet)
            .EnumerateArray()
            .Where(count => count.GetProperty("value").GetString() == value)
            .Sum(count => count.GetProperty("count").GetInt32());

    private async Task<int> TotalAsync(string query) =>
        (await _visitor.JsonAsync($"{Api}?{query}")).GetProperty("total").GetInt32();
}
