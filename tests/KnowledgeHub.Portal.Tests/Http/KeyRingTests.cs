using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Data;
using KnowledgeHub.Data.KeyRing;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Databases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Nodes on one database accept each other's sign-ins; a passphrase keeps keys from whoever only has the database.</summary>
public sealed class KeyRingTests : IDisposable
{
    private readonly PostgreSqlCluster _cluster = PostgreSqlCluster.Start();
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task SignedIn_OnOneNode_IsSignedInOnTheOther()
    {
        await _cluster.ExecuteAsync("CREATE DATABASE hub");
        await using var here = await Node("hub").StartedAsync();
        await using var there = await Node("hub").StartedAsync();
        using var signedIn = await here.Visitor().SignInAsync(Role.Coordinator);
        var cookie = Assert.Single(
            signedIn.Headers.GetValues("Set-Cookie"),
            value => value.Contains("kh-session", StringComparison.Ordinal)
        );
        var visitor = there.CreateClient(
            new() { AllowAutoRedirect = false, HandleCookies = false }
        );
        visitor.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);

        using var page = await visitor.GetAsync("/account");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Keys_WithAPassphrase_AreSealedAndOpenWithIt()
    {
        await _cluster.ExecuteAsync("CREATE DATABASE sealed");
        await File.WriteAllTextAsync(_file, "a passphrase of the ministry\n");
        await using var here = await Node("sealed", _file).StartedAsync();
        await using var there = await Node("sealed", _file).StartedAsync();

        var text = Protector(there).Unprotect(Protector(here).Protect("text"));

        var key = Assert.Single(await StoredKeysAsync(here));
        Assert.Contains("sealedKey", key, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
        Assert.Equal("text", text);
    }

    [Fact]
    public async Task Keys_OfAnotherPassphrase_KeepTheNodeFromServing()
    {
        await _cluster.ExecuteAsync("CREATE DATABASE other");
        await File.WriteAllTextAsync(_file, "a passphrase of the ministry");
        await using var here = await Node("other", _file).StartedAsync();
        await using var there = Node("other");

        var start = there.Services.GetRequiredService<KeyRingStart>();
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() =>
            start.RunAsync(default)
        );

        Assert.Contains(
            "KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.False(there.Services.GetRequiredService<StartupState>().IsReady);
        Assert.Single(await StoredKeysAsync(here));
    }

    [Fact]
    public async Task Start_BeforeTheDatabaseIsThere_ReadsNoKeys()
    {
        await using var portal = new PortalFactory { Environment = "Production" };

        var services = portal.Services.GetServices<IHostedService>();

        Assert.DoesNotContain(services, one => one.GetType().Name == KeyRingSetup.EarlyReader);
        Assert.Contains(
            new ServiceCollection().AddDataProtection().Services,
            one => one.ImplementationType?.Name == KeyRingSetup.EarlyReader
        );
    }

    public void Dispose()
    {
        _cluster.Dispose();
        File.Delete(_file);
    }

    private PortalFactory Node(string database, string? passphraseFile = null) =>
        new()
        {
            ConnectionString = _cluster.ConnectionString(database),
            Environment = database == "hub" ? "Development" : "Production",
            Settings = new()
            {
                ["KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE"] = passphraseFile ?? string.Empty,
            },
        };

    private static IDataProtector Protector(PortalFactory node) =>
        node.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<List<string>> StoredKeysAsync(PortalFactory node)
    {
        var contexts = node.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        return await context.Set<StoredKey>().Select(key => key.Xml).ToListAsync();
    }
}
