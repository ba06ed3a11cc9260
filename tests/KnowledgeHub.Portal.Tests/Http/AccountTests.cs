using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class AccountTests(SeededPortal portal)
{
    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Administrator)]
    public async Task SignIn_DemonstrationAccount_OpensTheAccountPage(Role role)
    {
        var visitor = portal.Visitor();

        using var answer = await visitor.SignInAsync(role);
        using var account = await visitor.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    [Fact]
    public async Task SignIn_WrongPassword_IsRefusedInWords()
    {
        var visitor = portal.Visitor();

        using var answer = await visitor.SignInAsync(Role.Advisor, "wrong password, long enough");
        using var account = await visitor.GetAsync("/account");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "role=\"alert\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, account.StatusCode);
    }

    [Fact]
    public async Task SignIn_ReturnAddressThatLeadsElsewhere_OpensTheHomePage()
    {
        using var answer = await portal
            .Visitor()
            .SubmitAsync(
                "/account/login?returnUrl=%2F..%2F%2Felsewhere.example",
                "login",
                ("Form.Email", DemonstrationAccess.Email(Role.Advisor)),
                ("Form.Password", DemonstrationAccess.Password)
            );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.ToString().Replace("http://localhost", ""));
    }

    [Theory]
    [InlineData("/account/tokens?revoked=nonsense")]
    [InlineData("/account/password?changed=nonsense")]
    public async Task Page_UnreadableNote_IsShownWithoutIt(string path)
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Advisor);

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(
            "notice success",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent([
            new("_handler", "login"),
            new("Form.Email", "x@y.example"),
        ]);

        using var answer = await portal.Visitor().PostAsync("/account/login", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task SignOut_WithoutAntiforgeryToken_IsRefused()
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Editor);

        using var answer = await visitor.PostAsync(
            "/account/logout",
            new FormUrlEncodedContent([])
        );
        using var account = await visitor.GetAsync("/account");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/account/tokens")]
    [InlineData("/account/tokens/0f8fad5b-d9cb-469f-a165-70867728950e/revoke")]
    [InlineData("/practices/drafts")]
    [InlineData("/editing/queue")]
    [InlineData("/practices/P-0001/review")]
    [InlineData("/practices/new")]
    public async Task WorkingPage_ForAVisitor_AsksToSignIn(string path)
    {
        using var answer = await portal.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(
            "/account/login",
            answer.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
    }
}
