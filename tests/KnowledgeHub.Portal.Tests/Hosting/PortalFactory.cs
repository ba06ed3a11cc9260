using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>
/// The whole portal in this process, on a data folder of its own. A seeded one gets a copy of what the first has seeded, and
/// passwords cost little, since both would otherwise take most of the time of all tests.
/// </summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    private const int QuickRounds = 1_000;

    private static readonly SeededFolder _seeded = new();

    /// <summary>Where this portal keeps its data.</summary>
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("kh-portal-");

    /// <summary>Whether the folder stays when the portal has ended.</summary>
    public bool KeepsFolder { get; init; }

    /// <summary>Development seeds content, demonstration countries and accounts.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>A PostgreSQL connection string; null for SQLite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Whether the folder is seeded anew, as when somebody starts the portal for the first time.</summary>
    public bool SeedsAnew { get; init; }

    /// <summary>Whether passwords are hashed as slowly as in a real portal.</summary>
    public bool HashesSlowly { get; init; }

    /// <summary>Further settings.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>The present moment, after what all copy was seeded: a clock that stands still must not stand before it.</summary>
    public static DateTimeOffset MomentAfterSeeding()
    {
        _seeded.Ensure();
        return TimeProvider.System.GetUtcNow();
    }

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
        if (Environment == "Development" && ConnectionString is null && !SeedsAnew)
        {
            _seeded.CopyTo(Folder);
        }

        builder.UseEnvironment(Environment);
        builder.UseSetting("KNOWLEDGEHUB_DATA", Folder.FullName);
        builder.UseSetting("ConnectionStrings:KnowledgeHub", ConnectionString ?? string.Empty);
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        if (!HashesSlowly)
        {
            builder.ConfigureTestServices(services =>
                services.Configure<PasswordHasherOptions>(options =>
                    options.IterationCount = QuickRounds
                )
            );
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!KeepsFolder)
        {
            Folder.Delete(recursive: true);
        }

        GC.SuppressFinalize(this);
    }
}
