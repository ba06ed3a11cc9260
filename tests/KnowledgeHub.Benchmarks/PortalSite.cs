using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Benchmarks;

/// <summary>The portal in this process, on SQLite and a port of its own, with the demonstration countries.</summary>
internal sealed class PortalSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-circuits-");

    public static async Task<(PortalSite Site, Uri Address)> StartAsync()
    {
        var site = new PortalSite();
        site.UseKestrel(0);
        site.StartServer();
        await site.Services.GetRequiredService<StartupState>().Ready;
        var addresses = site
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>();
        return (
            site,
            new(
                addresses?.Addresses.First()
                    ?? throw new InvalidOperationException("The portal has no address.")
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("KNOWLEDGEHUB_DATA", _data.FullName);
        builder.UseSetting("KNOWLEDGEHUB_CIRCUITS_PERSON", "100000");
        builder.UseSetting("KNOWLEDGEHUB_CIRCUITS_NODE", "100000");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
    }
}
