using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Signing in as several people, from several addresses.</summary>
internal static class SignInExtensions
{
    private const string Header = "Test-Address";

    /// <summary>A portal where each request says what address it comes from.</summary>
    public static Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> WithAddresses(
        this PortalFactory portal,
        Action<IServiceCollection>? configure = null
    ) =>
        portal.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<IStartupFilter, AddressFilter>();
                configure?.Invoke(services);
            })
        );

    /// <summary>A browser at an address.</summary>
    public static HttpClient From(
        this Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> portal,
        string address
    )
    {
        var client = portal.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(Header, address);
        return client;
    }

    /// <summary>Sends the sign-in form, whoever that is.</summary>
    public static Task<HttpResponseMessage> SignInAsync(
        this HttpClient client,
        string email,
        string password
    ) =>
        client.SubmitAsync(
            "/account/login",
            "login",
            ("Form.Email", email),
            ("Form.Password", password)
        );

    /// <summary>Signs in with a demonstration account and fails when that does not work.</summary>
    public static async Task<HttpClient> SignedInAsync(this HttpClient client, Role role)
    {
        using var answer = await client.SignInAsync(
            DemonstrationAccess.Email(role),
            DemonstrationAccess.Password
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Posts a form of a page; gives the page when it cannot be opened.</summary>
    public static async Task<HttpResponseMessage> SubmitOrOpenAsync(
        this HttpClient client,
        string path,
        string form,
        params (string Name, string Value)[] fields
    )
    {
        var page = await client.GetAsync(path);
        if (!page.IsSuccessStatusCode)
        {
            return page;
        }

        page.Dispose();
        return await client.SubmitAsync(path, form, fields);
    }

    /// <summary>How many seconds the sign-in goes on if nothing is done.</summary>
    public static async Task<int> SecondsAsync(this HttpClient client) =>
        (await client.JsonAsync(SessionAddress.Path)).GetProperty("seconds").GetInt32();

    /// <summary>Makes an access token on the page, and gives its secret.</summary>
    public static async Task<string> TokenAsync(this HttpClient client)
    {
        using var answer = await client.SubmitAsync(
            "/account/tokens",
            "token",
            ("Form.Name", "test"),
            ("Form.Scopes", "assessments-read"),
            ("Form.Days", "30")
        );
        return (await answer.Content.ReadAsStringAsync())
            .Split("id=\"secret\"")[1]
            .Split('>', 2)[1]
            .Split('<')[0];
    }

    private sealed class AddressFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, following) =>
                    {
                        context.Connection.RemoteIpAddress = IPAddress.TryParse(
                            context.Request.Headers[Header].ToString(),
                            out var address
                        )
                            ? address
                            : IPAddress.Loopback;
                        return following(context);
                    }
                );
                next(app);
            };
    }
}
