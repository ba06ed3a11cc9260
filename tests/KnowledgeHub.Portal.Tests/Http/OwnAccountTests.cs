using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Data;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What a person changes about the own account, and the one audit event that each change leaves.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class OwnAccountTests(SeededPortal portal)
{
    private const string Password = "four herons over the quay";
    private readonly string _email = $"{Guid.NewGuid():N}@x.example";

    [Fact]
    public async Task Operator_MakesAnAccount_WithOneEvent()
    {
        var id = await AccountAsync();

        Assert.Equal(["account.created"], await EventsAsync(id));
    }

    [Fact]
    public async Task Name_Changed_ShowsAtOnceAndLeavesOneEvent()
    {
        var id = await AccountAsync();
        var person = await SignedInAsync(_email);

        using var blank = await person.SubmitAsync("/account/name", "name", ("Form.Name", "  "));
        using var changed = await person.SubmitAsync(
            "/account/name",
            "name",
            ("Form.Name", "Ana Holm")
        );
        var page = await person.GetStringAsync("/account");

        Assert.Contains(
            "role=\"alert\"",
            await blank.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains(">Ana Holm</bdi>", page, StringComparison.Ordinal);
        Assert.Equal(["account.created", "account.renamed"], await EventsAsync(id));
    }

    [Fact]
    public async Task Password_ThatIsCommon_IsRefusedAndTheOldOneStays()
    {
        await AccountAsync();
        var person = await SignedInAsync(_email);

        using var refused = await person.SubmitAsync(
            "/account/password",
            "password",
            ("Form.Current", Password),
            ("Form.Next", "mustangmustangmustang"),
            ("Form.Again", "mustangmustangmustang")
        );

        Assert.Contains(
            AccountStrings.AccountPasswordPredictable,
            await refused.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        await SignedInAsync(_email);
    }

    [Fact]
    public async Task Password_Changed_KeepsThisSignInEndsOthersAndLeavesOneEvent()
    {
        var id = await AccountAsync();
        var (here, there) = (await SignedInAsync(_email), await SignedInAsync(_email));

        using var changed = await here.SubmitAsync(
            "/account/password",
            "password",
            ("Form.Current", Password),
            ("Form.Next", "seven otters under a bridge"),
            ("Form.Again", "seven otters under a bridge")
        );
        using var stays = await here.GetAsync("/account");
        using var ends = await there.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, ends.StatusCode);
        Assert.Equal(["account.created", "account.password-changed"], await EventsAsync(id));
    }

    [Fact]
    public async Task Email_FromPageToSignIn_ChangesWithTheLinkAndNotBefore()
    {
        var id = await AccountAsync();
        var person = await SignedInAsync(_email);
        var next = $"{Guid.NewGuid():N}@y.example";

        using var asked = await RequestAsync(person, next);
        var link = await LinkAsync(next);
        using var stillOld = await portal.Visitor().SignInAsync(_email, Password);
        var page = await person.GetStringAsync(link);
        using var used = await person.SubmitAsync(link, "confirm-email");
        using var again = await person.GetAsync(link);
        using var stays = await person.GetAsync("/account");
        using var withNew = await portal.Visitor().SignInAsync(next, Password);
        using var withOld = await portal.Visitor().SignInAsync(_email, Password);

        Assert.Equal(HttpStatusCode.Redirect, stillOld.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Contains("content=\"no-referrer\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, withNew.StatusCode);
        Assert.Equal(HttpStatusCode.OK, withOld.StatusCode);
        Assert.Equal(2, (await MailsAsync(_email)).Count);
        Assert.Equal(
            ["account.created", "account.email-change-sent", "account.email-change-used"],
            await EventsAsync(id)
        );
    }

    [Fact]
    public async Task Email_LinkInOtherHands_IsNotThere()
    {
        await AccountAsync();
        var next = $"{Guid.NewGuid():N}@y.example";
        using var asked = await RequestAsync(await SignedInAsync(_email), next);
        var link = await LinkAsync(next);
        var thief = await portal.Visitor().SignedInAsync(Role.Editor);

        using var byThief = await thief.GetAsync(link);
        using var byVisitor = await portal.Visitor().GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, byThief.StatusCode);
        Assert.Equal(LinkAddress.SignIn, $"{byVisitor.Headers.Location}");
    }

    [Fact]
    public async Task Email_TakenAddress_IsAnsweredLikeAFreeOneAndNeverTaken()
    {
        await AccountAsync();
        var taken = $"{Guid.NewGuid():N}@x.example";
        await AccountAsync(taken);
        var person = await SignedInAsync(_email);
        var free = $"{Guid.NewGuid():N}@x.example";

        using var first = await RequestAsync(person, free);
        using var second = await RequestAsync(person, taken);
        using var used = await person.SubmitAsync(await LinkAsync(taken), "confirm-email");

        Assert.Equal(await StatusAsync(first, free), await StatusAsync(second, taken));
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        using var owner = await portal.Visitor().SignInAsync(taken, Password);
        Assert.Equal(HttpStatusCode.Redirect, owner.StatusCode);
    }

    [Fact]
    public async Task Email_ManyRequests_SendNoMailStorm()
    {
        await AccountAsync();
        var person = await SignedInAsync(_email);
        var next = $"{Guid.NewGuid():N}@y.example";

        for (var request = 0; request < 5; request++)
        {
            using var asked = await RequestAsync(person, next);
        }

        Assert.Equal(3, (await MailsAsync(next)).Count);
    }

    [Fact]
    public async Task Account_WithAnApostropheInItsAddress_CanBeChanged()
    {
        var email = $"o'brien-{Guid.NewGuid():N}@x.example";
        await AccountAsync(email);

        var result = await portal.WithUsersAsync(async users =>
            await users.UpdateSecurityStampAsync((await users.FindByEmailAsync(email))!)
        );

        Assert.True(result.Succeeded);
    }

    private Task<string> AccountAsync(string? email = null) =>
        portal.AccountAsync(
            new(email ?? _email, "Ana", Password, [Role.Editor], IsDemonstration: false)
        );

    private async Task<HttpClient> SignedInAsync(string email)
    {
        var person = portal.Visitor();
        using var answer = await person.SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return person;
    }

    private static Task<HttpResponseMessage> RequestAsync(HttpClient person, string email) =>
        person.SubmitAsync("/account/email", "email", ("Form.Email", email));

    // The notice in the answer, without what was typed.
    private static async Task<string> StatusAsync(HttpResponseMessage answer, string email) =>
        Status()
            .Match(await answer.Content.ReadAsStringAsync())
            .Value.Replace(email, string.Empty, StringComparison.Ordinal);

    private async Task<string> LinkAsync(string email) =>
        Link().Match(Assert.Single(await MailsAsync(email)).Body).Value;

    private async Task<IReadOnlyList<OutgoingMail>> MailsAsync(string email) =>
        [
            .. (
                await portal.Services.GetRequiredService<IMailStore>().ListAsync(500, default)
            ).Where(mail => mail.Recipient == email),
        ];

    private async Task<IReadOnlyList<string>> EventsAsync(string id)
    {
        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        return await context
            .AuditEvents.Where(entry =>
                entry.AggregateId == id && entry.Kind == AggregateKind.Account
            )
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Action)
            .ToListAsync();
    }

    [GeneratedRegex("/account/email/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("role=\"status\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Status();
}
