using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Calls with a token, to endpoints that only these tests have.</summary>
[Collection(PortalCollection.Name)]
public sealed class AccessTokenTests(SeededPortal portal)
{
    private static readonly AccessScope[] _reading = [AccessScope.AssessmentsRead];

    private readonly HttpClient _program = portal.Visitor();

    [Fact]
    public async Task Call_TokenWithTheScope_IsMadeAsItsOwner()
    {
        var id = await portal.DemonstrationIdAsync(Role.Coordinator);
        var secret = await portal.TokenAsync(id, _reading);

        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);

        var actor = await answer.ReadJsonAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(id, actor.GetProperty("id").GetString());
        Assert.Equal("XA", actor.GetProperty("countries")[0].GetProperty("value").GetString());
        Assert.Equal((int)Role.Coordinator, actor.GetProperty("roles")[0].GetInt32());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Call_Valid_IsNotedAsUse()
    {
        var secret = await DemonstrationTokenAsync();

        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);

        Assert.NotNull((await portal.FindTokenAsync(secret))?.LastUsedUtc);
    }

    [Fact]
    public async Task Call_WithoutToken_IsAskedForOne()
    {
        using var answer = await _program.GetAsync(ScopeProbe.Reading);

        Assert.Equal("Bearer realm=\"KnowledgeHub\"", Challenge(answer));
        await AssertRefusedAsync(answer, HttpStatusCode.Unauthorized, "Authorization: Bearer khp_");
    }

    [Fact]
    public async Task Call_WithTheSignInOfABrowser_IsRefused()
    {
        using var signedIn = await _program.SignInAsync(Role.Coordinator);
        using var account = await _program.GetAsync("/account");

        using var answer = await _program.GetAsync(ScopeProbe.Reading);

        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    [InlineData("Authorization")]
    public async Task Call_TokenInTheAddress_IsNotRead(string parameter)
    {
        var secret = await DemonstrationTokenAsync();

        using var answer = await _program.GetAsync($"{ScopeProbe.Reading}?{parameter}={secret}");

        Assert.Equal("Bearer realm=\"KnowledgeHub\"", Challenge(answer));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("khp_short")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task Call_UnknownToken_IsRefused(string secret)
    {
        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);

        Assert.Equal("Bearer error=\"invalid_token\"", Challenge(answer));
        await AssertRefusedAsync(answer, HttpStatusCode.Unauthorized, "is not known");
    }

    [Theory]
    [InlineData(true, "was revoked")]
    [InlineData(false, "has expired")]
    public async Task Call_EndedToken_IsToldWhatHappened(bool isRevoked, string words)
    {
        var id = await portal.DemonstrationIdAsync(Role.Advisor);
        var secret = await portal.TokenAsync(
            id,
            _reading,
            token =>
                isRevoked
                    ? token with
                    {
                        RevokedUtc = token.CreatedUtc,
                    }
                    : token with
                    {
                        ExpiresUtc = token.CreatedUtc,
                    }
        );

        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);

        Assert.Equal("Bearer error=\"invalid_token\"", Challenge(answer));
        await AssertRefusedAsync(answer, HttpStatusCode.Unauthorized, words);
    }

    [Fact]
    public async Task Call_TokenWithoutTheScope_IsToldWhichOneItLacks()
    {
        var secret = await DemonstrationTokenAsync();

        using var answer = await _program.GetAsync(ScopeProbe.Changing, secret);

        Assert.Equal(
            "Bearer error=\"insufficient_scope\", scope=\"assessments-write\"",
            Challenge(answer)
        );
        await AssertRefusedAsync(answer, HttpStatusCode.Forbidden, "scope assessments-write.");
    }

    [Fact]
    public async Task Call_OwnerLosesACountry_SeesItAtOnce()
    {
        var id = await portal.AccountAsync(Account("grants") with { Countries = [new("GH")] });
        var secret = await portal.TokenAsync(id, _reading);
        var before = await CountriesAsync(secret);

        await portal
            .Services.GetRequiredService<CountryGrants>()
            .ReplaceAsync(id, [new CountryCode("TN")], default);

        Assert.Equal(("GH", "TN"), (before, await CountriesAsync(secret)));
    }

    [Fact]
    public async Task Call_OwnerDeleted_IsRefused()
    {
        var id = await portal.AccountAsync(Account("deleted"));
        var secret = await portal.TokenAsync(id, _reading);
        await portal.WithUsersAsync(async users =>
            await users.DeleteAsync((await users.FindByIdAsync(id))!)
        );

        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);

        await AssertRefusedAsync(answer, HttpStatusCode.Unauthorized, "is not known");
    }

    [Theory]
    [InlineData(true, HttpStatusCode.Unauthorized)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task Call_InProduction_IsRefusedToDemonstrationAccounts(
        bool isDemonstration,
        HttpStatusCode expected
    )
    {
        await using var production = await new PortalFactory
        {
            Environment = "Production",
        }.StartedAsync();
        var account = Account("left-over") with { IsDemonstration = isDemonstration };
        var secret = await production.TokenAsync(await production.AccountAsync(account), _reading);

        using var answer = await production.Visitor().GetAsync(ScopeProbe.Reading, secret);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Page_WithAToken_IsForVisitorsOnly()
    {
        var secret = await DemonstrationTokenAsync();

        using var answer = await _program.GetAsync("/account", secret);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<string> DemonstrationTokenAsync() =>
        await portal.TokenAsync(await portal.DemonstrationIdAsync(Role.Advisor), _reading);

    private async Task<string?> CountriesAsync(string secret)
    {
        using var answer = await _program.GetAsync(ScopeProbe.Reading, secret);
        var countries = (await answer.ReadJsonAsync()).GetProperty("countries").EnumerateArray();
        return Assert.Single(countries).GetProperty("value").GetString();
    }

    private static NewAccount Account(string name) =>
        new(
            $"{name}@agency.example",
            name,
            "a long enough passphrase",
            [Role.Respondent],
            IsDemonstration: false
        );

    private static string Challenge(HttpResponseMessage answer) =>
        Assert.Single(answer.Headers.GetValues("WWW-Authenticate"));

    private static async Task AssertRefusedAsync(
        HttpResponseMessage answer,
        HttpStatusCode status,
        string words
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.ReadJsonAsync();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Contains(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
