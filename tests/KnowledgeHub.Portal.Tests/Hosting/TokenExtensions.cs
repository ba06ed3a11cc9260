using System.Net.Http.Headers;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Testing.Builders;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>What several tests of access tokens do.</summary>
internal static class TokenExtensions
{
    /// <summary>Makes a token that is valid for a day.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="ownerId">Account id of the owner.</param>
    /// <param name="scopes">What it may be used for.</param>
    /// <param name="change">What is otherwise about it.</param>
    /// <returns>The secret.</returns>
    public static async Task<string> TokenAsync(
        this PortalFactory portal,
        string ownerId,
        AccessScope[] scopes,
        Func<AccessToken, AccessToken>? change = null
    )
    {
        var secret = AccessTokenSecret.New();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = SampleTokens.Of(ownerId) with
        {
            Scopes = [.. scopes],
            Hash = AccessTokenSecret.HashOf(secret),
            CreatedUtc = now,
            ExpiresUtc = now.AddDays(1),
        };
        var store = portal.Services.GetRequiredService<IAccessTokenStore>();
        await store.AddAsync(change?.Invoke(token) ?? token, null, int.MaxValue, default);
        return secret;
    }

    public static Task<AccessToken?> FindTokenAsync(this PortalFactory portal, string secret) =>
        portal
            .Services.GetRequiredService<IAccessTokenStore>()
            .FindByHashAsync(AccessTokenSecret.HashOf(secret), default);

    /// <summary>Account id of the demonstration account of a role.</summary>
    public static Task<string> DemonstrationIdAsync(this PortalFactory portal, Role role) =>
        portal.WithUsersAsync(async users =>
            (await users.FindByEmailAsync(DemonstrationAccess.Email(role)))!.Id
        );

    /// <summary>Creates an account.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> AccountAsync(this PortalFactory portal, NewAccount account)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<AccountDirectory>();
        Assert.Empty(await directory.CreateAsync(account));
        return await portal.WithUsersAsync(async users =>
            (await users.FindByEmailAsync(account.Email))!.Id
        );
    }

    public static async Task<T> WithGrantsAsync<T>(
        this PortalFactory portal,
        Func<CountryGrants, Task<T>> operation
    )
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await operation(scope.ServiceProvider.GetRequiredService<CountryGrants>());
    }

    public static async Task<T> WithUsersAsync<T>(
        this PortalFactory portal,
        Func<UserManager<HubUser>, Task<T>> operation
    )
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await operation(scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>());
    }

    /// <summary>Asks with a token in the header.</summary>
    public static async Task<HttpResponseMessage> GetAsync(
        this HttpClient client,
        string path,
        string secret
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return await client.SendAsync(request);
    }
}
