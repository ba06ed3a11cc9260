using System.Net;
using System.Text.Json;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Reading the thesaurus, on pages and over the API.</summary>
[Collection(PortalCollection.Name)]
public sealed class ThesaurusTests(SeededPortal portal)
{
    private const string Api = "/api/v1/thesaurus";
    private const string Known = "advance-passenger-information";

    private readonly HttpClient _visitor = portal.Visitor();

    private ConceptScheme Scheme => portal.Services.GetRequiredService<IThesaurusSource>().Current;

    [Theory]
    [InlineData("/thesaurus", HttpStatusCode.OK)]
    [InlineData("/thesaurus?q=%D8%AD%D8%AF%D9%88%D8%AF&lang=ar", HttpStatusCode.OK)]
    [InlineData("/thesaurus?q=%00%FF", HttpStatusCode.OK)]
    [InlineData($"/thesaurus/{Known}", HttpStatusCode.OK)]
    [InlineData("/thesaurus/nothing", HttpStatusCode.NotFound)]
    [InlineData($"{Api}/nothing", HttpStatusCode.NotFound)]
    public async Task Address_ForAVisitor_IsFoundOrNot(string path, HttpStatusCode expected)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task List_InALanguage_HoldsEveryConceptOfTheSeeds(string language)
    {
        var page = await _visitor.TextAsync($"/thesaurus?lang={language}");

        Assert.True(Scheme.Concepts.Count >= 250);
        Assert.All(
            Scheme.Concepts,
            concept =>
                Assert.Contains($"href=\"/thesaurus/{concept.Id}\"", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Concept_ForAVisitor_HasDirectionsAndTheWayToEntriesButNoEditing()
    {
        var page = await _visitor.TextAsync($"/thesaurus/{Known}?lang=en");

        Assert.Contains("lang=\"ar\" dir=\"rtl\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "/practices?q=%22advance%20passenger%20information%22",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain($"{Known}/edit", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ReadBack_IsTheSameThesaurus()
    {
        var file = await _visitor.GetByteArrayAsync(Api);

        var reading = SkosReader.Read(file);

        Assert.Empty(reading.Problems);
        Assert.Equal(0, reading.SkippedTexts);
        Assert.Equivalent(Scheme.Concepts, reading.Concepts, strict: true);
    }

    [Fact]
    public async Task Api_OneConcept_IsThatOfTheWholeWithItsOwnContext()
    {
        using var answer = await _visitor.GetAsync($"{Api}/{Known}");

        var concept = await answer.ReadJsonAsync();
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(concept.TryGetProperty("@context", out _));
        Assert.EndsWith(
            $"/thesaurus/{Known}",
            concept.GetProperty("@id").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "API",
            concept.GetProperty("abbreviation").GetProperty("en").EnumerateArray().Select(Text)
        );
    }

    [Theory]
    [InlineData(Api)]
    [InlineData($"{Api}/{{id}}")]
    public async Task Description_OfTheThesaurus_HasAnExampleThatCanBeRead(string path)
    {
        var document = await _visitor.JsonAsync("/openapi/v1.json");

        var example = document
            .GetProperty("paths")
            .GetProperty(path)
            .GetProperty("get")
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/ld+json")
            .GetProperty("example");
        var reading = SkosReader.Read(JsonSerializer.SerializeToUtf8Bytes(example));
        Assert.Equal("one-stop-border-post", Assert.Single(reading.Concepts).Id);
    }

    private static string? Text(JsonElement item) => item.GetString();
}
