using KnowledgeHub.Data;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>A portal that lets people in by a provider of its own, with a clock that tests may move.</summary>
public sealed class SingleSignOnPortal : PortalFactory, IAsyncLifetime
{
    private IdentityProvider? _provider;

    /// <summary>The clock.</summary>
    public FakeClock Clock { get; } = new(MomentAfterSeeding());

    /// <summary>The provider.</summary>
    internal IdentityProvider Provider =>
        _provider ?? throw new InvalidOperationException("Not started.");

    /// <summary>The settings of a portal for a provider.</summary>
    public static Dictionary<string, string> SettingsFor(string authority)
    {
        var secret = Path.Combine(Path.GetTempPath(), $"kh-sso-{Guid.NewGuid():N}");
        File.WriteAllText(secret, IdentityProvider.Secret);
        return new()
        {
            ["SingleSignOn:Authority"] = authority,
            ["SingleSignOn:ClientId"] = IdentityProvider.Client,
            ["SingleSignOn:ClientSecretFile"] = secret,
            ["SingleSignOn:Name"] = "Ministry sign-in",
            ["SingleSignOn:CreatesAccounts"] = "true",
            ["SingleSignOn:Mappings:0:Claim"] = "groups",
            ["SingleSignOn:Mappings:0:Value"] = "border-editors",
            ["SingleSignOn:Mappings:0:Role"] = "editor",
        };
    }

    /// <summary>Reads from the database.</summary>
    public Task<T> ReadAsync<T>(Func<HubDbContext, Task<T>> read) =>
        Services.GetRequiredService<StoreAccess>().RunAsync(read, default);

    /// <summary>Writes to the database.</summary>
    public Task<T> WriteAsync<T>(Func<HubDbContext, Task<T>> write) =>
        Services.GetRequiredService<StoreAccess>().WriteAsync(write, default);

    public async Task InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _provider.Clock = Clock;
        foreach (var (name, value) in SettingsFor(_provider.Address))
        {
            Settings[name] = value;
        }

        await StartedAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Provider.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
