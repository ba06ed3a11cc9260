using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Portal.Tests.Features.Reports;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
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

        var asked = Enumerable.Range(0, Room).Select(_ => greedy.GetAsync(Address)).ToList();
        await _maker.BegunAsync(HeavyFiles.AtOnce);
        using var refused = await greedy.GetAsync(Address);
        var other = colleague.GetAsync(Address);
        await _maker.BegunAsync(1);
        _maker.Release(Room + 1);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
        Assert.NotEmpty(await refused.Content.ReadAsStringAsync());
        using var served = await other;
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        foreach (var answer in await Task.WhenAll(asked))
        {
            using (answer)
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }
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
