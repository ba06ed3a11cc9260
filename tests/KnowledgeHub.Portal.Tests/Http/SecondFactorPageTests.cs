using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Second factors in a browser without script: setting one up, signing in with it, and having to have one.</summary>
public sealed partial class SecondFactorPageTests(ClockedPortal portal)
    : IClassFixture<ClockedPortal>
{
    private const string Password = "a long password of a test";
    private const string Security = "/account/security";
    private const string Setup = "/account/security/authenticator";

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task SignIn_WithAnApp_OpensNothingBeforeTheCode()
    {
        var email = await AccountAsync(Role.Advisor);
        var (secret, codes) = await SetUpAsync(email);
        var other = portal.Visitor();

        using var password = await SignInAsync(other, email);
        using var before = await other.GetAsync("/account");
        using var wrong = await FinishAsync(other, "000000");
        using var right = await FinishAsync(other, NextCode(secret));
        using var after = await other.GetAsync("/account");

        Assert.Equal(10, codes.Count);
        Assert.StartsWith("/account/second-step", Place(password), StringComparison.Ordinal);
        Assert.StartsWith("/account/login", Place(before), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.Equal("/", Place(right));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task SignIn_CodeThatSomebodyElseUsed_IsRefused()
    {
        var email = await AccountAsync(Role.Editor);
        var (secret, _) = await SetUpAsync(email);
        var code = NextCode(secret);
        var (first, second) = (portal.Visitor(), portal.Visitor());
        using var one = await SignInAsync(first, email);
        using var two = await SignInAsync(second, email);

        using var entered = await FinishAsync(first, code);
        using var replayed = await FinishAsync(second, code);
        using var account = await second.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, replayed.StatusCode);
        Assert.StartsWith("/account/login", Place(account), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnce()
    {
        var email = await AccountAsync(Role.Editor);
        var (_, codes) = await SetUpAsync(email);
        var (first, second) = (portal.Visitor(), portal.Visitor());
        using var one = await SignInAsync(first, email);
        using var two = await SignInAsync(second, email);

        using var entered = await FinishAsync(first, codes[4]);
        using var replayed = await FinishAsync(second, codes[4]);
        var page = await first.GetStringAsync(Security);

        Assert.Equal("/", Place(entered));
        Assert.Equal(HttpStatusCode.OK, replayed.StatusCode);
        Assert.Contains("Codes left: 9", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondStep_WithoutAPassword_IsNobodys()
    {
        var page = await _browser.GetStringAsync("/account/second-step");

        Assert.DoesNotContain("Form.Code", page, StringComparison.Ordinal);
        Assert.Contains("/account/login", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_ThatNeedsAFactor_SaysSoThenClosesAllButSettingUp()
    {
        var email = await AccountAsync(Role.Advisor);
        using var first = await SignInAsync(_browser, email);
        var home = await _browser.GetStringAsync("/account");
        portal.Clock.Advance(TimeSpan.FromDays(14));
        var later = portal.Visitor();
        using var again = await SignInAsync(later, email);

        using var work = await later.GetAsync("/assessments");
        using var practices = await later.GetAsync("/practices");
        using var security = await later.GetAsync(Security);

        Assert.Contains("Days left to set one up: 14", home, StringComparison.Ordinal);
        Assert.Equal(Security, Place(work));
        Assert.Equal(Security, Place(practices));
        Assert.Equal(HttpStatusCode.OK, security.StatusCode);

        await SetUpAsync(later);
        using var open = await later.GetAsync("/assessments");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Token_OfSomebodyWhoLacksTheFactorThatIsDue_StopsUntilItIsSetUp()
    {
        var email = await AccountAsync(Role.Advisor);
        using var first = await SignInAsync(_browser, email);
        var id = await portal.WithUsersAsync(async users =>
            (await users.FindByEmailAsync(email))?.Id ?? string.Empty
        );
        var secret = await portal.TokenAsync(
            id,
            [AccessScope.AssessmentsRead],
            token => token with { ExpiresUtc = token.CreatedUtc.AddYears(1) }
        );
        using var before = await portal.Visitor().GetAsync("/api/v1/assessments", secret);
        portal.Clock.Advance(TimeSpan.FromDays(14));

        using var refused = await portal.Visitor().GetAsync("/api/v1/assessments", secret);
        var later = portal.Visitor();
        using var again = await SignInAsync(later, email);
        await SetUpAsync(later);
        using var after = await portal.Visitor().GetAsync("/api/v1/assessments", secret);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        await refused.AssertProblemAsync(HttpStatusCode.Unauthorized, "second factor");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task DemonstrationAccount_OfARoleThatNeedsAFactor_IsExempt()
    {
        using var first = await _browser.SignInAsync(Role.Advisor);
        portal.Clock.Advance(TimeSpan.FromDays(100));
        var later = portal.Visitor();
        using var again = await later.SignInAsync(Role.Advisor);

        using var work = await later.GetAsync("/assessments");

        Assert.Equal(HttpStatusCode.OK, work.StatusCode);
    }

    [Fact]
    public async Task Remove_LastFactorOfWhoMustHaveOne_IsRefusedInWords()
    {
        var email = await AccountAsync(Role.Advisor);
        await SetUpAsync(email);

        using var answer = await _browser.SubmitAsync(Security, "remove-app");

        Assert.Contains(
            "This is your last second factor",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Guesses_AtTheCode_AreMadeToWait()
    {
        var email = await AccountAsync(Role.Editor);
        await SetUpAsync(email);
        var thief = portal.Visitor();
        using var password = await SignInAsync(thief, email);

        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 12; guess++)
        {
            using var answer = await FinishAsync(thief, $"00000{guess % 10}");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Reset_ByAnAdministrator_LetsThePasswordAloneIn()
    {
        var email = await AccountAsync(Role.Editor);
        await SetUpAsync(email);
        var id = await portal.WithUsersAsync(async users =>
            (await users.FindByEmailAsync(email))?.Id
        );
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);

        using var reset = await administrator.SubmitAsync(
            $"/administration/accounts/{id}",
            "reset-factors"
        );
        using var old = await _browser.GetAsync("/account");
        using var password = await SignInAsync(portal.Visitor(), email);

        Assert.Equal("/administration/accounts?changed=true", Place(reset));
        Assert.StartsWith("/account/login", Place(old), StringComparison.Ordinal);
        Assert.Equal("/", Place(password));
    }

    [Fact]
    public async Task Password_ChangedBetweenWrongCodes_GivesNoNewTries()
    {
        var email = await AccountAsync(Role.Editor);
        await SetUpAsync(email);
        for (var guess = 1; guess < AttemptRules.Limit; guess++)
        {
            using var wrong = await GuessAsync(_browser);
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }

        using var changed = await _browser.SubmitAsync(
            "/account/password",
            "password",
            ("Form.Current", Password),
            ("Form.Next", "four herons over the quay"),
            ("Form.Again", "four herons over the quay")
        );
        using var last = await GuessAsync(_browser);
        using var stopped = await GuessAsync(_browser);

        Assert.Equal("/account/password?changed=true", Place(changed));
        Assert.Equal(HttpStatusCode.OK, last.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
    }

    [Theory]
    [InlineData("brigid.o'brien")]
    [InlineData("анна")]
    public async Task Address_WithOtherLetters_SignsInAndMayChangeItsFactors(string name)
    {
        var email = $"{name}{Guid.NewGuid():N}@factor.example";
        await portal.AccountAsync(
            new(email, "Ana", Password, [Role.Editor], IsDemonstration: false)
        );

        var (_, codes) = await SetUpAsync(email);
        using var account = await _browser.GetAsync("/account");

        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    private static Task<HttpResponseMessage> GuessAsync(HttpClient browser) =>
        browser.SubmitAsync(
            "/account/confirm",
            "confirm",
            ("Form.Password", "not the password at all"),
            ("Form.Code", "000000")
        );

    private async Task<string> AccountAsync(Role role)
    {
        var email = $"{Guid.NewGuid():N}@factor.example";
        await portal.AccountAsync(new(email, "Ana", Password, [role], IsDemonstration: false));
        return email;
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string email) =>
        browser.SubmitAsync(
            "/account/login",
            "login",
            ("Form.Email", email),
            ("Form.Password", Password)
        );

    private static Task<HttpResponseMessage> FinishAsync(HttpClient browser, string code) =>
        browser.SubmitAsync("/account/second-step", "second-step", ("Form.Code", code));

    private async Task<(string Secret, IReadOnlyList<string> Codes)> SetUpAsync(string email)
    {
        using var signedIn = await SignInAsync(_browser, email);
        return await SetUpAsync(_browser);
    }

    private async Task<(string Secret, IReadOnlyList<string> Codes)> SetUpAsync(HttpClient browser)
    {
        using var begun = await browser.SubmitAsync(Setup, "begin");
        var page = await browser.GetStringAsync(Setup);
        var secret = Secret().Match(page).Groups[1].Value.Replace(" ", string.Empty);
        using var shown = await browser.SubmitAsync(
            Setup,
            "confirm-app",
            ("Form.Code", OneTimeCode.At(secret, OneTimeCode.StepAt(portal.Clock.UtcNow)))
        );
        var codes = RecoveryCode().Matches(await shown.Content.ReadAsStringAsync());
        return (secret, [.. codes.Select(found => found.Groups[1].Value)]);
    }

    // The code of the step in which the app was set up is spent.
    private string NextCode(string secret)
    {
        portal.Clock.Advance(TimeSpan.FromSeconds(30));
        return OneTimeCode.At(secret, OneTimeCode.StepAt(portal.Clock.UtcNow));
    }

    private static string? Place(HttpResponseMessage answer) =>
        answer.Headers.Location?.OriginalString.Replace("http://localhost", string.Empty);

    [GeneratedRegex("<code class=\"secret\"[^>]*>([A-Z2-7 ]+)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex("<li[^>]*><code[^>]*>([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4})</code>")]
    private static partial Regex RecoveryCode();
}
