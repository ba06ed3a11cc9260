using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>An account that somebody made with a link of a team: what it is told about its address, and how that is confirmed.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class EmailConfirmationTests(SeededPortal portal)
{
    private const string Button = "value=\"send-link\"";
    private const string Note = "id=\"unconfirmed\"";
    private readonly string _email = $"{Guid.NewGuid():N}@join.example";

    [Fact]
    public async Task Link_FromTeamToForgottenPassword_ConfirmsOnceAndOnlyByItsForm()
    {
        using var person = await JoinAsync(portal, portal.Visitor());
        var link = await LinkAsync();
        var recover = portal.Services.GetRequiredService<RecoverPassword>();

        var page = await person.GetStringAsync(link);
        var before = await recover.RequestAsync(_email, "en", default);
        var unconfirmed = await person.GetStringAsync("/account");
        using var used = await person.SubmitAsync(link, "confirm-email");
        var confirmed = await person.GetStringAsync($"{used.Headers.Location}");
        using var again = await person.GetAsync(link);
        var after = await recover.RequestAsync(_email, "en", default);

        Assert.Contains(_email, page, StringComparison.Ordinal);
        Assert.Contains("content=\"no-referrer\"", page, StringComparison.Ordinal);
        Assert.Contains(Note, unconfirmed, StringComparison.Ordinal);
        Assert.Contains(Button, unconfirmed, StringComparison.Ordinal);
        Assert.EndsWith(
            LinkAddress.Confirmed,
            $"{used.Headers.Location}",
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Note, confirmed, StringComparison.Ordinal);
        Assert.Contains("class=\"notice success\"", confirmed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal((false, true), (before, after));
    }

    [Fact]
    public async Task Join_InFrench_IsWrittenToInFrench()
    {
        var visitor = portal.Visitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");

        using var person = await JoinAsync(portal, visitor);

        var mail = Assert.Single(await MailsAsync());
        Assert.Equal("KnowledgeHub : confirmez votre adresse", mail.Subject);
        Assert.StartsWith("Bonjour New Person,", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_InOtherHands_IsNotThereAndStaysOpen()
    {
        using var person = await JoinAsync(portal, portal.Visitor());
        var link = await LinkAsync();
        using var thief = await portal.Visitor().SignedInAsync(Role.Editor);

        using var byThief = await thief.GetAsync(link);
        using var byVisitor = await portal.Visitor().GetAsync(link);
        using var byOwner = await person.GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, byThief.StatusCode);
        Assert.Equal(LinkAddress.SignIn, $"{byVisitor.Headers.Location}");
        Assert.Equal(HttpStatusCode.OK, byOwner.StatusCode);
    }

    [Fact]
    public async Task SendAgain_WithinTheLimit_MailsANewLinkAndVoidsTheOldOne()
    {
        using var person = await JoinAsync(portal, portal.Visitor());
        var first = await LinkAsync();

        var answers = new List<string>();
        for (var request = 0; request < 3; request++)
        {
            using var answer = await person.SubmitAsync("/account", "send-link");
            answers.Add(Said().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value);
        }

        using var old = await person.GetAsync(first);
        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
        Assert.Equal(LinkRules.MostLetters, (await MailsAsync()).Count);
        Assert.Contains(_email, answers[0], StringComparison.Ordinal);
        Assert.Equal(answers[0], answers[1]);
        Assert.StartsWith("Three links were sent", answers[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendLink_ConfirmedInAnotherTab_SaysThatItIsConfirmed()
    {
        using var person = await JoinAsync(portal, portal.Visitor());
        var open = await person.GetStringAsync("/account");
        using var confirmed = await person.SubmitAsync(await LinkAsync(), "confirm-email");

        using var answer = await person.PostPageAsync(open, "/account", ("_handler", "send-link"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("The address is confirmed.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No mail can be sent", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Button, page, StringComparison.Ordinal);
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task Account_ToldThatItIsConfirmedByItsAddressAlone_DoesNotSaySo()
    {
        using var person = await JoinAsync(portal, portal.Visitor());

        var page = await person.GetStringAsync(LinkAddress.Confirmed);

        Assert.Contains(Note, page, StringComparison.Ordinal);
        Assert.DoesNotContain("The address is confirmed.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_WithAConfirmedAddress_SaysNothingAboutIt()
    {
        using var editor = await portal.Visitor().SignedInAsync(Role.Editor);

        var page = await editor.GetStringAsync("/account");

        Assert.DoesNotContain(Note, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_WhereNoMailIsSent_SaysWhomToAskAndHasNoButton()
    {
        await using var factory = new PortalFactory();
        await using var silent = factory.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddSingleton<IMailer>(new FakeMailer { IsOn = false })
            )
        );
        await silent.Services.GetRequiredService<StartupState>().Ready;
        var visitor = silent.CreateClient(new() { AllowAutoRedirect = false });

        using var person = await JoinAsync(silent, visitor);
        var page = await person.GetStringAsync("/account");

        Assert.Contains(Note, page, StringComparison.Ordinal);
        Assert.Contains("ask its administrator", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Button, page, StringComparison.Ordinal);
        Assert.Empty(await silent.Services.GetRequiredService<IMailStore>().ListAsync(1, default));

        // A form that was drawn while mail was on.
        using var answer = await person.PostPageAsync(page, "/account", ("_handler", "send-link"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "No mail can be sent",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    private async Task<HttpClient> JoinAsync(
        Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> at,
        HttpClient visitor
    )
    {
        using var joined = await visitor.SubmitAsync(
            await InviteAsync(at.Services),
            "create",
            ("Form.Name", "New Person"),
            ("Form.Email", _email),
            ("Form.Password", "four herons over the quay")
        );
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        return visitor;
    }

    private static async Task<string> InviteAsync(IServiceProvider services)
    {
        var coordinator = Actors.Coordinator with { Countries = [DemonstrationAccess.Country] };
        var plan = new CyclePlan(
            $"addresses {Guid.NewGuid():N}",
            new(2025, 1, 31),
            new() { BorderTypes = ["land"] }
        );
        var cycle = await services
            .GetRequiredService<RunCycle>()
            .StartAsync(coordinator, DemonstrationAccess.Country, plan, default);
        var made = await services
            .GetRequiredService<ManageTeam>()
            .InviteAsync(
                coordinator,
                Assert.IsType<Outcome<Assessment>.Done>(cycle).Value.Id.Value,
                new(Role.Approver, string.Empty, "Ana", 7),
                default
            );
        return $"/join/{Assert.IsType<Outcome<NewInvitation>.Done>(made).Value.Secret}";
    }

    private async Task<string> LinkAsync() =>
        Link().Match(Assert.Single(await MailsAsync()).Body).Value;

    private async Task<IReadOnlyList<OutgoingMail>> MailsAsync() =>
        [
            .. (
                await portal.Services.GetRequiredService<IMailStore>().ListAsync(500, default)
            ).Where(mail => mail.Recipient == _email),
        ];

    [GeneratedRegex("/account/email/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("<p role=\"status\">([^<]*)</p>")]
    private static partial Regex Said();
}
