using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Sign-ins end when they should, wherever they are.</summary>
public sealed class SessionTests : IAsyncLifetime, IDisposable
{
    private readonly FakeClock _clock = new(PortalFactory.MomentAfterSeeding());
    private readonly PortalFactory _factory = new();
    private WebApplicationFactory<Program>? _portal;

    private WebApplicationFactory<Program> Portal =>
        _portal ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _portal = _factory.WithAddresses(services =>
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock))
        );
        await _portal.Services.GetRequiredService<Composition.StartupState>().Ready;
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await _factory.DisposeAsync();
    }

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task Session_NothingDone_EndsAfterTheIdleTime()
    {
        var person = await Person(Role.Editor);
        _clock.Advance(SessionRules.Idle - TimeSpan.FromMinutes(1));
        var before = await person.SecondsAsync();

        _clock.Advance(TimeSpan.FromMinutes(2));

        Assert.InRange(before, 1, 120);
        Assert.Equal(0, await person.SecondsAsync());
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(person));
    }

    [Fact]
    public async Task Session_KeptOpenByTyping_EndsAtTheLongestTime()
    {
        var person = await Person(Role.Editor);
        var step = SessionRules.Idle / 2;
        for (var passed = step; passed < SessionRules.Longest; passed += step)
        {
            _clock.Advance(step);
            using var kept = await person.PostAsync(SessionAddress.Path, null);
            Assert.NotEqual(0, await person.SecondsAsync());
        }

        _clock.Advance(step);
        using var late = await person.PostAsync(SessionAddress.Path, null);

        Assert.Equal(0, await person.SecondsAsync());
    }

    [Fact]
    public async Task Session_EndedFromAnotherBrowser_OpensNothingAnyMore()
    {
        var (here, there) = (await Person(Role.Editor), await Person(Role.Editor));
        var other = (await there.TextAsync(SessionAddress.List))
            .Split("name=\"Form.Only\" value=\"")[1]
            .Split('"')[0];

        using var ended = await here.SubmitAsync(
            SessionAddress.List,
            "session",
            ("Form.Only", other)
        );

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(there));
    }

    [Fact]
    public async Task Session_OfAnotherPerson_CannotBeEnded()
    {
        var (editor, advisor) = (await Person(Role.Editor), await Person(Role.Advisor));
        var other = (await advisor.TextAsync(SessionAddress.List))
            .Split("name=\"Form.Only\" value=\"")[1]
            .Split('"')[0];

        using var ended = await editor.SubmitAsync(
            SessionAddress.List,
            "session",
            ("Form.Only", other)
        );

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(advisor));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignOutEverywhere_EndsAllAndTokensWhenAsked(bool withTokens)
    {
        var (here, there) = (await Person(Role.Coordinator), await Person(Role.Coordinator));
        var token = await here.TokenAsync();
        (string, string)[] fields = withTokens ? [("Form.WithTokens", "true")] : [];

        using var ended = await here.SubmitAsync(SessionAddress.List, "sessions", fields);

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(there));
        Assert.Equal(
            withTokens ? HttpStatusCode.Unauthorized : HttpStatusCode.OK,
            await TokenStatusAsync(token)
        );
    }

    [Fact]
    public async Task PasswordChange_EndsOtherSignInsAndTokens()
    {
        var (here, there) = (await Person(Role.Respondent), await Person(Role.Respondent));
        var token = await here.TokenAsync();

        using var changed = await here.SubmitAsync(
            "/account/password",
            "password",
            ("Form.Current", DemonstrationAccess.Password),
            ("Form.Next", "four herons over the quay"),
            ("Form.Again", "four herons over the quay"),
            ("Form.WithTokens", "true")
        );

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(there));
        Assert.Equal(HttpStatusCode.Unauthorized, await TokenStatusAsync(token));
    }

    [Fact]
    public async Task Cookie_OverHttps_IsBoundToTheHostAndEncrypted()
    {
        var person = Portal.CreateClient(
            new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") }
        );

        using var answer = await person.SignInAsync(Role.Editor);

        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(value => value.Contains("kh-session", StringComparison.Ordinal));
        Assert.StartsWith("__Host-kh-session=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/;", cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
    }

    private Task<HttpClient> Person(Role role) => Portal.From("203.0.113.1").SignedInAsync(role);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient person)
    {
        using var answer = await person.GetAsync("/account");
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> TokenStatusAsync(string token)
    {
        using var program = Portal.From("203.0.113.2");
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await program.GetAsync("/api/v1/assessments");
        return answer.StatusCode;
    }
}
