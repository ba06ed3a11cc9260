using System.Net;
using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Calls with a token: who they are made for, and when they are refused.</summary>
[Collection(PortalCollection.Name)]
public sealed class AccessTokenTests(SeededPortal portal)
{
    private const string Reading = "/api/v1/assessments";
    private const string Comparing = "/api/v1/comparisons";
    private const string Changing = "/api/v1/assessments/A-NOSUCH99/answers/LEG.S.1";

    private static readonly AccessScope[] _reading = [AccessScope.AssessmentsRead];

    private readonly HttpClient _program = portal.Visitor();

    /// <summary>Every call that needs a token, and the scope that it needs.</summary>
    public static TheoryData<string, string, string> Calls { get; } =
        new()
        {
            { "GET", Reading, "assessments-read" },
            { "GET", $"{Reading}/A-NOSUCH99", "assessments-read" },
            { "GET", $"{Reading}/A-NOSUCH99/results", "assessments-read" },
            { "GET", $"{Changing}/history", "assessments-read" },
            { "PUT", Changing, "assessments-write" },
            { "GET", Comparing, "comparisons-read" },
            { "GET", $"{Comparing}/over-time/XA", "comparisons-read" },
            { "GET", $"{Comparing}/overview", "comparisons-read" },
        };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_EachOfThem_NeedsATokenWithItsScope(
        string method,
        string path,
        string scope
    )
    {
        var others = Enum.GetValues<AccessScope>()
            .Where(other => EnumCode<AccessScope>.Of(other) != scope)
            .ToArray();
        var visitor = new ApiCaller(_program, secret: null);
        var narrow = await portal.CallerAsync(Role.Coordinator, others);

        using var unknown = await visitor.SendAsync(new(method), path, Body(method));
        using var lacking = await narrow.SendAsync(new(method), path, Body(method));

        await AssertRefusedAsync(unknown, HttpStatusCode.Unauthorized, "Authorization: Bearer");
        await AssertRefusedAsync(lacking, HttpStatusCode.Forbidden, $"scope {scope}.");
        Assert.Equal($"Bearer error=\"insufficient_scope\", scope=\"{scope}\"", Challenge(lacking));
    }

    [Fact]
    public async Task Call_TokenMadeByItsOwner_IsMadeAsItsOwner()
    {
        var owner = Actors.Respondent with
        {
            Id = await portal.AccountAsync(Account("owner") with { Countries = [new("XC")] }),
        };
        var tokens = portal.Services.GetRequiredService<ManageAccessTokens>();
        var made = Assert.IsType<Outcome<NewAccessToken>.Done>(
            await tokens.CreateAsync(owner, new("Export", _reading, 30), default)
        );

        using var answer = await _program.GetAsync(Reading, made.Value.Secret);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["XC"], await CountriesAsync(made.Value.Secret));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        await tokens.RevokeAsync(owner, made.Value.Token.Id, default);
        using var revoked = await _program.GetAsync(Reading, made.Value.Secret);
        Assert.Equal(HttpStatusCode.Unauthorized, revoked.StatusCode);
    }

    [Fact]
    public async Task Call_Valid_IsNotedAsUse()
    {
        var secret = await DemonstrationTokenAsync();

        using var answer = await _program.GetAsync(Reading, secret);

        Assert.NotNull((await portal.FindTokenAsync(secret))?.LastUsedUtc);
    }

    [Fact]
    public async Task Call_WithTheSignInOfABrowser_IsRefused()
    {
        using var signedIn = await _program.SignInAsync(Role.Coordinator);
        using var account = await _program.GetAsync("/account");

        using var answer = await _program.GetAsync(Reading);

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

        using var answer = await _program.GetAsync($"{Reading}?{parameter}={secret}");

        Assert.Equal("Bearer realm=\"KnowledgeHub\"", Challenge(answer));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("khp_short")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task Call_UnknownToken_IsRefused(string secret)
    {
        using var answer = await _program.GetAsync(Reading, secret);

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

        using var answer = await _program.GetAsync(Reading, secret);

        Assert.Equal("Bearer error=\"invalid_token\"", Challenge(answer));
        await AssertRefusedAsync(answer, HttpStatusCode.Unauthorized, words);
    }

    [Fact]
    public async Task Call_OwnerLosesACountry_SeesItAtOnce()
    {
        var id = await portal.AccountAsync(Account("grants") with { Countries = [new("XC")] });
        var secret = await portal.TokenAsync(id, _reading);
        var before = await CountriesAsync(secret);

        await portal
            .Services.GetRequiredService<CountryGrants>()
            .ReplaceAsync(id, [new CountryCode("XD")], default);

        Assert.Equal(["XC"], before);
        Assert.Equal(["XD"], await CountriesAsync(secret));
    }

    [Fact]
    public async Task Call_OwnerLosesTheRole_IsForbiddenAtOnce()
    {
        var id = await portal.AccountAsync(Account("roles") with { Countries = [new("XC")] });
        var secret = await portal.TokenAsync(id, _reading);
        var before = await CountriesAsync(secret);

        await portal.WithUsersAsync(async users =>
            await users.RemoveFromRoleAsync((await users.FindByIdAsync(id))!, "respondent") // made above
        );

        using var answer = await _program.GetAsync(Reading, secret);
        Assert.Equal(["XC"], before);
        await AssertRefusedAsync(answer, HttpStatusCode.Forbidden, "no role for assessments");
    }

    [Fact]
    public async Task Call_OwnerDeleted_IsRefused()
    {
        var id = await portal.AccountAsync(Account("deleted"));
        var secret = await portal.TokenAsync(id, _reading);
        await portal.WithUsersAsync(async users =>
            await users.DeleteAsync((await users.FindByIdAsync(id))!)
        );

        using var answer = await _program.GetAsync(Reading, secret);

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

        using var answer = await production.Visitor().GetAsync(Reading, secret);

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

    private async Task<List<string?>> CountriesAsync(string secret)
    {
        using var answer = await _program.GetAsync(Reading, secret);
        return
        [
            .. (await answer.ReadJsonAsync())
                .EnumerateArray()
                .Select(line => line.GetProperty("assessment").GetProperty("country").GetString())
                .Distinct(),
        ];
    }

    private static StringContent? Body(string method) =>
        method == "PUT" ? new("{}", Encoding.UTF8, "application/json") : null;

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
