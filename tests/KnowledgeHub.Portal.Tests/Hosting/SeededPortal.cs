using KnowledgeHub.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>One seeded portal for all tests of a collection; they read, or write entries of their own.</summary>
public sealed class SeededPortal : PortalFactory, IAsyncLifetime
{
    /// <summary>The database commands of each address.</summary>
    public CommandCounter Commands { get; } = new();

    public async Task InitializeAsync() => await StartedAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(Commands))
        );
    }
}
