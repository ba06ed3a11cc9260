using System.Globalization;
using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>A country that is granted until a day is the person's until that day ends, in pages, open sign-ins and programs.</summary>
public sealed class GrantExpiryTests(ClockedPortal portal) : IClassFixture<ClockedPortal>
{
    private const string Password = "four herons over the quay";
    private const string Cycle = "A-XA2026";

    private DateTime Now => portal.Clock.UtcNow;

    [Fact]
    public async Task LastDay_Passes_TheCountryIsGoneAndTheSignInStays()
    {
        // Shortly before midnight: neither does a sign-in end meanwhile, nor is it looked at anew for another reason.
        portal.Clock.Advance(Now.Date.AddDays(1).AddSeconds(-10) - Now);
        var email = $"{Guid.NewGuid():N}@expiry.example";
        var id = await portal.AccountAsync(
            new(email, "Ana", Password, [Role.Coordinator], IsDemonstration: false)
        );
        await ChangeAsync(id, Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var secret = await portal.TokenAsync(
            id,
            [AccessScope.AssessmentsRead],
            token => token with { ExpiresUtc = Now.AddDays(2) }
        );
        var (browser, program) = (portal.Visitor(), portal.Visitor());
        using var signedIn = await browser.SignInAsync(email, Password);

        var before = await AnswersAsync(browser, program, secret);
        portal.Clock.Advance(TimeSpan.FromSeconds(20));
        var after = await AnswersAsync(browser, program, secret);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), before);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK), after);
    }

    [Fact]
    public async Task Administrator_TypesALastDay_FindsItInTheListOrIsToldThatItIsNone()
    {
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);

        var wrong = await InviteAsync(administrator, "wrong@expiry.example", "2026-13-40");
        var right = await InviteAsync(administrator, "right@expiry.example", "2031-02-28");

        Assert.Contains(
            "“2026-13-40” is no day.",
            WebUtility.HtmlDecode(wrong),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("is no day", right, StringComparison.Ordinal);
        var list = await administrator.GetStringAsync("/administration/accounts");
        Assert.Contains("right@expiry.example", list, StringComparison.Ordinal);
        Assert.Contains("until 28 February 2031", list, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong@expiry.example", list, StringComparison.Ordinal);
    }

    private static async Task<string> InviteAsync(HttpClient client, string email, string until)
    {
        using var answer = await client.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", email),
            ("Form.Name", "Ben"),
            ("Form.Roles", "coordinator"),
            ("Form.Countries", "XA"),
            ("Form.Until", until)
        );
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task ChangeAsync(string id, string until) =>
        Assert.IsType<Outcome<AccountLine>.Done>(
            await portal
                .Services.GetRequiredService<ManageAccounts>()
                .ChangeAsync(
                    Actors.Administrator,
                    id,
                    new(string.Empty, string.Empty, [Role.Coordinator], "XA") { Until = until },
                    default
                )
        );

    private static async Task<(HttpStatusCode, HttpStatusCode, HttpStatusCode)> AnswersAsync(
        HttpClient browser,
        HttpClient program,
        string secret
    )
    {
        using var page = await browser.GetAsync($"/assessments/{Cycle}");
        using var data = await program.GetAsync($"/api/v1/assessments/{Cycle}", secret);
        using var own = await browser.GetAsync("/account");
        return (page.StatusCode, data.StatusCode, own.StatusCode);
    }
}
