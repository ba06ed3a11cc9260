using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Signing in by a provider of identities, which these tests run themselves.</summary>
public sealed class SingleSignOnTests(SingleSignOnPortal portal) : IClassFixture<SingleSignOnPortal>
{
    private readonly string _subject = Guid.NewGuid().ToString("N");

    private string Email => $"{_subject}@ministry.example";

    [Fact]
    public async Task LoginPage_ProviderIsNamed_LeadsThereWithPkceAndNonce()
    {
        var page = await portal.Visitor().GetStringAsync("/account/login?returnUrl=%2Flibrary");
        using var begun = await portal.Visitor().GetAsync("/account/sso?return=%2Flibrary");

        Assert.Contains("/account/sso?return=%2Flibrary", page, StringComparison.Ordinal);
        Assert.Contains("Ministry sign-in", page, StringComparison.Ordinal);
        var address = Place(begun);
        Assert.StartsWith(portal.Provider.Address, address, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", address, StringComparison.Ordinal);
        Assert.Contains("nonce=", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_InvitedPersonWithConfirmedAddress_EntersWithTheRightsGivenHere()
    {
        var account = await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));

        var (browser, place) = await SignInAsync("/editing/queue");
        using var desk = await browser.GetAsync("/editing/queue");

        Assert.Equal("/editing/queue", place);
        Assert.Equal(HttpStatusCode.OK, desk.StatusCode);
        Assert.Contains("account.bound", await ActionsAsync(account));
    }

    [Fact]
    public async Task SignIn_AddressHasChangedAtTheProvider_FindsTheSamePerson()
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        await SignInAsync("/");
        Say(("email", $"new-{Email}"), ("email_verified", true));

        var (_, place) = await SignInAsync("/editing/queue");

        Assert.Equal("/editing/queue", place);
    }

    [Theory]
    [InlineData(false)]
    [InlineData("false")]
    public async Task SignIn_AddressIsNotConfirmed_OpensNothing(object verified)
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", verified));

        Assert.Equal("/account/sso/refused?why=no-account", (await SignInAsync("/")).Place);
    }

    [Fact]
    public async Task SignIn_AddressNowBelongsToSomebodyElseThere_OpensNothing()
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        await SignInAsync("/");
        Say(("sub", "the-next-person"), ("email", Email), ("email_verified", true));

        Assert.Equal("/account/sso/refused?why=no-account", (await SignInAsync("/")).Place);
    }

    [Fact]
    public async Task SignIn_AdministratorsAddress_OpensNothingAndBindsNothing()
    {
        var account = await InviteAsync(Role.Administrator);
        Say(("email", Email), ("email_verified", true));

        Assert.Equal("/account/sso/refused?why=administrator", (await SignInAsync("/")).Place);
        Assert.DoesNotContain("account.bound", await ActionsAsync(account));
    }

    [Fact]
    public async Task SignIn_UnknownPersonWithAMappedGroup_GetsAnAccountWithThatRightAlone()
    {
        Say(
            ("email", Email),
            ("email_verified", true),
            ("name", "Ana\u0000 Kovač"),
            ("groups", new[] { "border-editors", "administrators" })
        );

        var (browser, place) = await SignInAsync("/editing/queue");
        using var accounts = await browser.GetAsync("/administration/accounts");

        Assert.Equal("/editing/queue", place);
        Assert.NotEqual(HttpStatusCode.OK, accounts.StatusCode);
        Assert.Equal(["editor"], await RolesAsync());
    }

    [Fact]
    public async Task SignIn_UnknownPersonWithoutAMappedGroup_GetsNoAccount()
    {
        Say(("email", Email), ("email_verified", true), ("groups", "others"));

        Assert.Equal("/account/sso/refused?why=no-account", (await SignInAsync("/")).Place);
        Assert.Empty(await RolesAsync());
    }

    [Fact]
    public async Task SignIn_GroupIsGone_TakesTheRightAndEndsOtherSignIns()
    {
        Say(("email", Email), ("email_verified", true), ("groups", "border-editors"));
        var (first, _) = await SignInAsync("/");
        Say(("email", Email), ("email_verified", true));

        await SignInAsync("/");

        Assert.Empty(await RolesAsync());
        using var account = await first.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, account.StatusCode);
    }

    [Fact]
    public async Task SignIn_ClosedAccount_ReadsLikeNone()
    {
        await InviteAsync(Role.Reviewer);
        await portal.WriteAsync(context =>
            context
                .Users.Where(user => user.Email == Email)
                .ExecuteUpdateAsync(user =>
                    user.SetProperty(row => row.DisabledUtc, DateTime.UtcNow)
                )
        );
        Say(("email", Email), ("email_verified", true));

        Assert.Equal("/account/sso/refused?why=no-account", (await SignInAsync("/")).Place);
    }

    [Theory]
    [InlineData("nonce", "of another sign-in")]
    [InlineData("iss", "https://elsewhere.example")]
    [InlineData("aud", "another-client")]
    [InlineData("exp", 1)]
    public async Task SignIn_TokenIsNotForThisSignIn_IsRefusedInWords(string claim, object value)
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        portal.Provider.Spoil = claims => claims[claim] = value;

        var (browser, place) = await SignInAsync("/");
        using var page = await browser.GetAsync(place);

        Assert.Equal("/account/sso/refused", place);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task SignIn_TokenIsSignedByAStranger_IsRefused()
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        portal.Provider.SignsWithForeignKey = true;

        Assert.Equal("/account/sso/refused", (await SignInAsync("/")).Place);
    }

    [Fact]
    public async Task Callback_FromAnotherBrowser_IsRefused()
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        var answer = await AskAsync(portal.Visitor(), "/account/sso?return=%2F");

        using var stolen = await portal.Visitor().GetAsync(answer);

        Assert.Equal("/account/sso/refused", Place(stolen));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task SignIn_OnTheWayElsewhere_EndsOnTheHomePage(string target)
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));

        Assert.Equal("/", (await SignInAsync(target)).Place);
    }

    [Fact]
    public async Task Proof_FreshSignInOfTheSamePerson_CountsOthersDoNot()
    {
        await InviteAsync(Role.Reviewer);
        Say(("email", Email), ("email_verified", true));
        var (browser, _) = await SignInAsync("/");
        portal.Clock.Advance(TimeSpan.FromMinutes(11));
        using var stopped = await browser.GetAsync("/account/confirm?return=%2Faccount%2Ftokens");

        portal.Provider.Spoil = claims => claims["auth_time"] = 1;
        var old = await ProveAsync(browser);
        portal.Provider.Spoil = _ => { };
        Say(("sub", "somebody-else"), ("email", "x@y.example"), ("groups", "border-editors"));
        var other = await ProveAsync(browser);
        Say(("email", Email), ("email_verified", true));
        var right = await ProveAsync(browser);

        Assert.Contains(
            "/account/sso?return=",
            await stopped.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("/account/sso/refused?why=proof", old);
        Assert.StartsWith("/account/sso/refused?why=", other, StringComparison.Ordinal);
        Assert.Equal("/account/tokens", right);
    }

    [Fact]
    public async Task SignIn_SecondFactorIsHeldHere_AsksForItUnlessTheProviderSawTwo()
    {
        var account = await InviteAsync(Role.Reviewer);
        await portal.WriteAsync(context => AddFactorAsync(context, account));
        Say(("email", Email), ("email_verified", true));

        var weak = (await SignInAsync("/library")).Place;
        Say(("email", Email), ("email_verified", true), ("amr", new[] { "pwd", "mfa" }));
        var strong = (await SignInAsync("/library")).Place;

        Assert.StartsWith("/account/second-step?", weak, StringComparison.Ordinal);
        Assert.Equal("/library", strong);
    }

    [Fact]
    public async Task Begin_ProviderIsAway_SaysSo()
    {
        await using var away = new PortalFactory
        {
            Settings = SingleSignOnPortal.SettingsFor("http://127.0.0.1:9"),
        };
        await away.StartedAsync();

        using var answer = await away.Visitor().GetAsync("/account/sso?return=%2F");

        Assert.Equal("/account/sso/refused?why=provider", Place(answer));
    }

    private void Say(params (string Type, object Value)[] claims)
    {
        portal.Provider.Spoil = _ => { };
        portal.Provider.SignsWithForeignKey = false;
        portal.Provider.Person = new() { ["sub"] = _subject };
        foreach (var (type, value) in claims)
        {
            portal.Provider.Person[type] = value;
        }
    }

    private async Task<(HttpClient Browser, string Place)> SignInAsync(string target)
    {
        var browser = portal.Visitor();
        return (browser, await GoAsync(browser, Uri.EscapeDataString(target)));
    }

    private static Task<string> ProveAsync(HttpClient browser) =>
        GoAsync(browser, "%2Faccount%2Ftokens&proof=true");

    // To the provider, back to the callback, and into the account.
    private static async Task<string> GoAsync(HttpClient browser, string target)
    {
        var callback = await AskAsync(browser, $"/account/sso?return={target}");
        using var called = await browser.GetAsync(callback);
        if (Place(called) != "/account/sso/enter")
        {
            return Place(called);
        }

        using var entered = await browser.GetAsync("/account/sso/enter");
        return Place(entered);
    }

    private static async Task<string> AskAsync(HttpClient browser, string address)
    {
        using var begun = await browser.GetAsync(address);
        using var world = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answered = await world.GetAsync(begun.Headers.Location);
        return new Uri(Place(answered)).PathAndQuery;
    }

    private static string Place(HttpResponseMessage answer) =>
        answer.Headers.Location?.ToString() ?? $"no redirect but {answer.StatusCode}";

    private async Task<string> InviteAsync(Role role)
    {
        var store = portal.Services.GetRequiredService<IAccountStore>();
        var account = new AccountLine($"id-{_subject}", Email, "Ana", [role], []);
        var link = LinkRules.New(
            AccountLinkKind.Invitation,
            account.Id,
            Email,
            _subject,
            DateTime.UtcNow
        );
        Assert.True(await store.InviteAsync(account, link, mail: null, "system", default));
        return account.Id;
    }

    private Task<List<string?>> RolesAsync() =>
        portal.ReadAsync(context =>
            (
                from user in context.Users
                join held in context.UserRoles on user.Id equals held.UserId
                join role in context.Roles on held.RoleId equals role.Id
                where user.Email == Email
                select role.Name
            ).ToListAsync()
        );

    private Task<List<string>> ActionsAsync(string accountId) =>
        portal.ReadAsync(context =>
            context
                .AuditEvents.Where(entry => entry.AggregateId == accountId)
                .Select(entry => entry.Action)
                .ToListAsync()
        );

    private static async Task<int> AddFactorAsync(HubDbContext context, string accountId)
    {
        context.Add(
            new IdentityUserPasskey<string>
            {
                UserId = accountId,
                CredentialId = [1, 2, 3],
                Data = new(),
            }
        );
        return await context.SaveChangesAsync();
    }
}
