using System.Net;
using System.Text.Json;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class FrameworkApiTests(SeededPortal portal)
{
    private const string Api = "/api/v1/framework";

    private readonly HttpClient _visitor = portal.Visitor();

    [Fact]
    public async Task Current_ForAVisitor_HoldsEveryIndicatorInFourLanguages()
    {
        var framework = await _visitor.JsonAsync(Api);

        var expected = portal.Services.GetRequiredService<IFrameworkSource>().Current;
        var indicators = framework.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(
            expected?.Indicators.Select(indicator => indicator.Id.Value),
            indicators.Select(indicator => indicator.GetProperty("id").GetString())
        );
        Assert.All(
            indicators,
            indicator =>
                Assert.Equal(4, indicator.GetProperty("question").EnumerateObject().Count())
        );
        Assert.Equal(
            [1, 2, 3, 4, 5],
            framework
                .GetProperty("levels")
                .EnumerateArray()
                .Select(level => level.GetProperty("level").GetInt32())
        );
    }

    [Fact]
    public async Task Version_ThatIsCurrent_IsTheSame()
    {
        var current = await _visitor.JsonAsync(Api);

        var version = await _visitor.JsonAsync(
            $"{Api}/{current.GetProperty("version").GetString()}"
        );

        Assert.True(JsonElement.DeepEquals(current, version));
    }

    [Theory]
    [InlineData("9.9")]
    [InlineData("nonsense")]
    [InlineData("%01")]
    public async Task Version_Unknown_IsAProblemOf404(string version)
    {
        using var answer = await _visitor.GetAsync($"{Api}/{version}");

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "no published framework");
    }

    [Fact]
    public async Task Current_BeforeTheFirstImport_IsAProblemOf404()
    {
        await using var empty = await new PortalFactory
        {
            Environment = "Production",
        }.StartedAsync();

        using var answer = await empty.Visitor().GetAsync(Api);

        await answer.AssertProblemAsync(HttpStatusCode.NotFound);
    }
}
