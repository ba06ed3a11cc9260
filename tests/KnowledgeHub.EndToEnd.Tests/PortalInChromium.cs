using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>The whole portal on a real port, and a Chromium to use it with; shared by all journeys.</summary>
public sealed class PortalInChromium : WebApplicationFactory<Program>, IAsyncLifetime
{
    // On busy cores a page may take long to come alive; what never comes still fails.
    private const float ExpectMilliseconds = 30_000;

    private static readonly string[] _arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-e2e-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _address = string.Empty;

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        var server = Services.GetRequiredService<IServer>();
        _address =
            server.Features.Get<IServerAddressesFeature>()?.Addresses.First()
            ?? throw new InvalidOperationException("The server has no address.");
        await Services.GetRequiredService<StartupState>().Ready;
        Assertions.SetDefaultExpectTimeout(ExpectMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args = _arguments,
            }
        );
    }

    /// <summary>A new visitor with a window of their own.</summary>
    /// <param name="width">Width of the window in pixels.</param>
    /// <param name="scheme">What the visitor's system prefers.</param>
    /// <param name="withScript">Whether script runs.</param>
    /// <param name="address">Another portal than this one.</param>
    public async Task<IPage> OpenAsync(
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool withScript = true,
        string? address = null
    )
    {
        var browser =
            _browser ?? throw new InvalidOperationException("Chromium has not been started.");
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = address ?? _address,
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                JavaScriptEnabled = withScript,
                Locale = "en-GB",
            }
        );
        return await context.NewPageAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("KNOWLEDGEHUB_DATA", _data.FullName);

        // The journeys of a whole run are a few people here, who leave their pages open.
        builder.UseSetting("KNOWLEDGEHUB_CIRCUITS_PERSON", "1000");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));

        // Each journey signs in, and a password costs a fifth of a second of processor, by intention.
        builder.ConfigureTestServices(services =>
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000)
        );
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
