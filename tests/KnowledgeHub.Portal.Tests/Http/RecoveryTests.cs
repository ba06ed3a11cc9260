using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Invitations and forgotten passwords: a link to a mailbox, once, and no word about who has an account.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class RecoveryTests(SeededPortal portal)
{
    private const string Chosen = "four herons over the quay";

    [Fact]
    public async Task Invitation_FromPageToSignIn_WorksOnce()
    {
        var (email, link) = await InviteAsync();

        using var chosen = await ChooseAsync(link, Chosen);
        using var again = await ChooseAsync(link, Chosen);
        using var signedIn = await portal.Visitor().SignInAsync(email, Chosen);

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task Invitation_WeakPassword_IsRefusedInWordsAndLinkStaysOpen()
    {
        var (_, link) = await InviteAsync();

        using var weak = await ChooseAsync(link, "password-2026-password");
        using var better = await ChooseAsync(link, Chosen);

        Assert.Contains(
            "role=\"alert\"",
            await weak.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, better.StatusCode);
    }

    [Fact]
    public async Task Invitation_BeforeItIsAccepted_SignsNobodyIn()
    {
        var (email, _) = await InviteAsync();

        using var answer = await portal.Visitor().SignInAsync(email, Chosen);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Invitation_SentAgain_VoidsTheOldLinkUntilOneIsUsed()
    {
        var (email, old) = await InviteAsync();
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        var page = Row(email)
            .Match(await administrator.TextAsync("/administration/accounts"))
            .Groups[1]
            .Value;

        using var again = await administrator.SubmitAsync(page, "new-link");
        var link = Link().Match(await again.Content.ReadAsStringAsync()).Value;
        using var withOld = await ChooseAsync(old, Chosen);
        using var withNew = await ChooseAsync(link, Chosen);
        var after = await administrator.GetStringAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, withOld.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, withNew.StatusCode);
        Assert.DoesNotContain("No password was chosen yet", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgotten_KnownAccount_ChoosesByTheNewestLinkAndEndsSignIns()
    {
        var email = await ConfirmedAsync();
        var person = portal.Visitor();
        using var signedIn = await person.SignInAsync(email, Chosen);

        var first = await AskAsync(email, 1);
        var second = await AskAsync(email, 2);
        using var old = await portal.Visitor().GetAsync(first);
        using var chosen = await ChooseAsync(second, "seven otters under a bridge");
        using var account = await person.GetAsync("/account");
        using var withOld = await portal.Visitor().SignInAsync(email, Chosen);

        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, account.StatusCode);
        Assert.Equal(HttpStatusCode.OK, withOld.StatusCode);
    }

    [Fact]
    public async Task Forgotten_HostOfTheRequest_DoesNotReachTheLink()
    {
        var email = await ConfirmedAsync();
        var stranger = portal.Visitor();
        stranger.DefaultRequestHeaders.Host = "evil.example";

        await AskAsync(email, 1, stranger);

        var mail = (await MailsAsync(email))[0];
        Assert.Contains(
            "http://localhost:5080/account/choose/",
            mail.Body,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("evil", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgotten_ManyRequests_SendNoMailStorm()
    {
        var email = await ConfirmedAsync();
        var recover = portal.Services.GetRequiredService<RecoverPassword>();

        var sent = new List<bool>();
        for (var request = 0; request < 10; request++)
        {
            sent.Add(await recover.RequestAsync(email, "en", default));
        }

        Assert.Equal(LinkRules.MostLetters, sent.Count(isSent => isSent));
    }

    [Fact]
    public async Task Forgotten_KnownAndUnknown_AnswerAlike()
    {
        var email = await ConfirmedAsync();

        using var known = await RequestAsync(portal.Visitor(), email);
        using var unknown = await RequestAsync(portal.Visitor(), "nobody@x.example");

        Assert.Equal(
            (known.StatusCode, known.Headers.Location),
            (unknown.StatusCode, unknown.Headers.Location)
        );
    }

    [Fact]
    public async Task Forgotten_AddressOfAnInvitationThatWasShown_IsSentNothingBeforeItIsConfirmed()
    {
        var (email, invitation) = await InviteAsync();
        using var accepted = await ChooseAsync(invitation, Chosen);
        var person = portal.Visitor();
        using var signedIn = await person.SignInAsync(email, Chosen);
        var recover = portal.Services.GetRequiredService<RecoverPassword>();

        var before = await recover.RequestAsync(email, "en", default);
        using var sent = await person.SubmitAsync("/account", "send-link");
        var link = Confirmation().Match(Assert.Single(await MailsAsync(email)).Body).Value;
        using var confirmed = await person.SubmitAsync(link, "confirm-email");
        var after = await recover.RequestAsync(email, "en", default);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal((false, true), (before, after));
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Coordinator)]
    public async Task Administration_ForOthers_IsNotFound(Role role)
    {
        var person = await portal.Visitor().SignedInAsync(role);
        foreach (
            var path in new[]
            {
                "/administration/accounts",
                "/administration/accounts/new",
                "/administration/accounts/x",
                "/administration/outbox",
            }
        )
        {
            using var answer = await person.GetAsync(path);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Administration_ClosedAccount_IsSignedOutAndKeptOut()
    {
        var (email, invitation) = await InviteAsync();
        using var accepted = await ChooseAsync(invitation, Chosen);
        var person = portal.Visitor();
        using var signedIn = await person.SignInAsync(email, Chosen);
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        var page = Row(email).Match(await administrator.TextAsync("/administration/accounts"));

        using var closed = await administrator.SubmitAsync(
            page.Groups[1].Value,
            "account",
            ("Form.Roles", "editor"),
            ("Form.IsClosed", "true")
        );
        using var account = await person.GetAsync("/account");
        using var again = await portal.Visitor().SignInAsync(email, Chosen);

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, account.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Administration_NewLink_GivesALostAccountBack()
    {
        var (email, invitation) = await InviteAsync();
        using var accepted = await ChooseAsync(invitation, Chosen);
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        var page = Row(email).Match(await administrator.TextAsync("/administration/accounts"));

        using var made = await administrator.SubmitAsync(page.Groups[1].Value, "new-link");
        var link = Link().Match(await made.Content.ReadAsStringAsync()).Value;
        using var chosen = await ChooseAsync(link, "seven otters under a bridge");
        using var signedIn = await portal
            .Visitor()
            .SignInAsync(email, "seven otters under a bridge");

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task Administration_TwoAtOnce_TheSecondIsToldAndKeepsTheChoice()
    {
        var (email, _) = await InviteAsync();
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        var page = Row(email).Match(await administrator.TextAsync("/administration/accounts"));
        var path = page.Groups[1].Value;

        using var first = await administrator.SubmitAsync(
            path,
            "account",
            ("Form.Roles", "reviewer"),
            ("Form.Seen", "editor, open")
        );
        using var second = await administrator.SubmitAsync(
            path,
            "account",
            ("Form.Roles", "advisor"),
            ("Form.Seen", "editor, open")
        );
        var told = await second.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("reviewer, open", told, StringComparison.Ordinal);
        Assert.Matches("value=\"advisor\" checked", told);
    }

    // A link that an administrator was shown confirms no address.
    private async Task<string> ConfirmedAsync()
    {
        var email = $"{Guid.NewGuid():N}@x.example";
        await portal.AccountAsync(
            new(email, "Mira Holm", Chosen, [Role.Editor], IsDemonstration: false)
        );
        return email;
    }

    private async Task<(string Email, string Link)> InviteAsync()
    {
        var email = $"{Guid.NewGuid():N}@x.example";
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        using var answer = await administrator.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", email),
            ("Form.Name", "Mira Holm"),
            ("Form.Roles", "editor"),
            ("Form.Countries", "")
        );
        var page = await answer.Content.ReadAsStringAsync();
        return (email, Link().Match(page).Value);
    }

    private Task<HttpResponseMessage> ChooseAsync(string link, string password) =>
        portal
            .Visitor()
            .SubmitOrOpenAsync(link, "choose", ("Form.Next", password), ("Form.Again", password));

    private static Task<HttpResponseMessage> RequestAsync(HttpClient client, string email) =>
        client.SubmitAsync("/account/forgot", "forgot", ("Form.Email", email));

    private async Task<string> AskAsync(string email, int count, HttpClient? client = null)
    {
        using var answer = await RequestAsync(client ?? portal.Visitor(), email);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var mails = await MailsAsync(email);
        while (mails.Count < count)
        {
            limit.Token.ThrowIfCancellationRequested();
            mails = await MailsAsync(email);
        }

        Assert.Equal(count, mails.Count);
        return Link().Match(mails[0].Body).Value;
    }

    private async Task<IReadOnlyList<OutgoingMail>> MailsAsync(string email) =>
        [
            .. (
                await portal.Services.GetRequiredService<IMailStore>().ListAsync(500, default)
            ).Where(mail => mail.Recipient == email),
        ];

    private static Regex Row(string email) =>
        new(
            $"href=\"(/administration/accounts/[^\"]+)\"(?:(?!href=).)*{Regex.Escape(email)}",
            RegexOptions.Singleline
        );

    [GeneratedRegex("/account/email/[A-Za-z0-9_-]{43}")]
    private static partial Regex Confirmation();

    [GeneratedRegex("/account/choose/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
