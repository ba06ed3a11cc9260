using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Features.Reports;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Who asks for heavy files without end is held up alone (L5).</summary>
public sealed class HeavyFilesTests : IAsyncLifetime, IDisposable
{
    private const string Address = "/assessments/A-XA2024/report.docx";
    private const int Room = HeavyFiles.AtOnce + HeavyFiles.Waiting;

    private readonly HeldReports _maker = new();
    private readonly HeldPortal _portal;

    public HeavyFilesTests() => _portal = new(_maker);

    public async Task InitializeAsync() => await _portal.StartedAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose() => _maker.Dispose();

    [Fact]
    public async Task Report_AskedForAgainAndAgain_IsRefusedToThatPersonAlone()
    {
        using var greedy = _portal.Visitor();
        using var signedIn = await greedy.SignInAsync(Role.Respondent);
        using var colleague = _portal.Visitor();
        using var alsoSignedIn = await colleague.SignInAsync(Role.Coordinator);

        var asked = Enumerable.Range(0, Room + 1).Select(_ => greedy.GetAsync(Address)).ToList();
        using var refused = await await Task.WhenAny(asked);
        var other = colleague.GetAsync(Address);
        await _maker.BegunAsync(HeavyFiles.AtOnce + 1);
        _maker.Release(Room + 1);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
        Assert.Equal("utf-8", refused.Content.Headers.ContentType?.CharSet);
        using var served = await other;
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        var answers = await Task.WhenAll(asked);
        Assert.Equal(Room, answers.Count(answer => answer.StatusCode is HttpStatusCode.OK));
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Theory]
    [InlineData(OwnDataAddress.File)]
    [InlineData("/assessments/{id}/report.pdf")]
    public void Files_ThatAreMadeWhileSomebodyWaits_AreLimited(string pattern)
    {
        var route = _portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Single(endpoint => endpoint.RoutePattern.RawText == pattern);

        Assert.Equal(
            HeavyFiles.Policy,
            route.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName
        );
    }

    private sealed class HeldPortal(IReportMaker maker) : PortalFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(maker));
        }
    }
}
