using System.Net;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class FrameworkPagesTests(SeededPortal portal)
{
    private const int MaxPageBytes = 120 * 1024;

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("/framework", HttpStatusCode.OK)]
    [InlineData("/framework/1.0", HttpStatusCode.OK)]
    [InlineData("/framework/1.0/LEG.S.2", HttpStatusCode.OK)]
    [InlineData("/framework/1.1/LEG.S.2", HttpStatusCode.OK)]
    [InlineData("/framework/1.1/workbook.xlsx", HttpStatusCode.OK)]
    [InlineData("/framework/1.0/leg.s.2", HttpStatusCode.OK)]
    [InlineData("/method", HttpStatusCode.OK)]
    [InlineData("/framework/9.9", HttpStatusCode.NotFound)]
    [InlineData("/framework/1.0/LEG.S.99", HttpStatusCode.NotFound)]
    [InlineData("/framework/1.0/nothing", HttpStatusCode.NotFound)]
    [InlineData("/framework/9.9/LEG.S.2", HttpStatusCode.NotFound)]
    public async Task Page_Address_IsFoundOrNot(string path, HttpStatusCode expected)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task Framework_InALanguage_IsCompleteAndLight(string language)
    {
        var page = await _visitor.GetByteArrayAsync($"/framework?lang={language}");

        var text = System.Text.Encoding.UTF8.GetString(page);
        var frameworks = portal.Services.GetRequiredService<IFrameworkSource>();
        Assert.All(
            frameworks.Current?.Indicators ?? [],
            indicator => Assert.Contains($"id=\"{indicator.Id}\"", text, StringComparison.Ordinal)
        );
        Assert.InRange(page.Length, 1, MaxPageBytes);
    }

    [Fact]
    public async Task EveryIndicator_OfTheShippedFramework_HasHelpFromTheLibrary()
    {
        var frameworks = portal.Services.GetRequiredService<IFrameworkSource>();
        foreach (var indicator in frameworks.Current?.Indicators ?? [])
        {
            var page = await _visitor.TextAsync($"/framework/1.1/{indicator.Id}");

            Assert.Contains("class=\"guidance\"", page, StringComparison.Ordinal);
            Assert.Contains("id=\"sources\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entry_WithIndicators_LeadsToTheirPages()
    {
        var page = await _visitor.TextAsync("/practices/joint-mobile-team");

        Assert.Contains("href=\"/framework/1.1/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NarrowedByAnIndicator_ShowsItAsAFilterThatCanBeRemoved()
    {
        var page = await _visitor.TextAsync("/practices?indicator=LEG.S.2&lang=en");

        Assert.Contains("Rights duties in service rules", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/practices?lang=en\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_NarrowedByAnIndicator_NamesItByItsTitle()
    {
        var found = await _visitor.JsonAsync("/api/v1/practices?indicator=leg.s.2&lang=fr");

        var value = found.GetProperty("facets").GetProperty("indicator")[0];
        Assert.True(found.GetProperty("total").GetInt32() > 0);
        Assert.NotEqual(
            value.GetProperty("value").GetString(),
            value.GetProperty("label").GetString()
        );
    }

    [Fact]
    public async Task Api_UnknownIndicator_IsRefusedByName()
    {
        using var answer = await _visitor.GetAsync("/api/v1/practices?indicator=QQQ.S.1");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.ReadJsonAsync();
        Assert.True(problem.GetProperty("errors").TryGetProperty("indicator", out _));
    }
}
