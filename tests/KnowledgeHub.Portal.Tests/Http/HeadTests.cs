using System.Net;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class HeadTests(SeededPortal portal)
{
    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("/")]
    [InlineData("/practices/joint-mobile-team")]
    [InlineData("/practices/no-such-entry")]
    [InlineData("/api/v1/practices")]
    [InlineData("/api/v1/practices/P-9999")]
    [InlineData("/api/v1/framework")]
    [InlineData("/api/v1/assessments")]
    [InlineData("/feeds/practices.atom")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/ready")]
    public async Task Head_AnyAddress_IsAnsweredAsGetWithoutTheBody(string path)
    {
        using var whole = await _visitor.GetAsync(path);

        using var head = await _visitor.SendAsync(new(HttpMethod.Head, path));

        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_OfACircuit_IsNotOpened()
    {
        using var answer = await _visitor.SendAsync(new(HttpMethod.Head, "/_blazor"));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }
}
