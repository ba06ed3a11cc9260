using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>A portal whose clock stands still until a test moves it; for tests of one class, which run one after the other.</summary>
public sealed class ClockedPortal : PortalFactory, IAsyncLifetime
{
    /// <summary>The clock; it starts at the present moment, because browsers forget cookies of the past.</summary>
    public FakeClock Clock { get; } = new(MomentAfterSeeding());

    public async Task InitializeAsync() => await StartedAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
