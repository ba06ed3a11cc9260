using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>The whole portal in this process, on a data folder of its own.</summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-portal-");

    /// <summary>Development seeds content, demonstration countries and accounts.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>A PostgreSQL connection string; null for SQLite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Further settings.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Starts the portal and waits until it is ready.</summary>
    public async Task<PortalFactory> StartedAsync()
    {
        await Services.GetRequiredService<StartupState>().Ready;
        return this;
    }

    /// <summary>Starts the portal on a real port, where connections of working pages can be opened.</summary>
    /// <returns>Its address.</returns>
    public async Task<Uri> StartedOnPortAsync()
    {
        UseKestrel(0);
        StartServer();
        await StartedAsync();
        var addresses = Services
            .GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>();
        return new(Assert.Single(addresses?.Addresses ?? []));
    }

    /// <summary>A visitor: follows no redirects, keeps cookies.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("KNOWLEDGEHUB_DATA", _data.FullName);
        builder.UseSetting("ConnectionStrings:KnowledgeHub", ConnectionString ?? string.Empty);
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
