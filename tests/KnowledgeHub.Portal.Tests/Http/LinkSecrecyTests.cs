using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Who holds the secret of a link may use it: it stands in no log and reaches no other site.</summary>
[Collection(PortalCollection.Name)]
public sealed class LinkSecrecyTests(SeededPortal portal)
{
    [Fact]
    public async Task DatabaseDown_PageOfALink_LogsItsRouteAlone()
    {
        var log = new RecordedLogger<UnavailableAnswers>();
        var isFirst = true;
        var answers = new UnavailableAnswers(
            _ =>
            {
                var fails = isFirst;
                isFirst = false;
                return fails
                    ? throw new StoreUnavailableException(new TimeoutException())
                    : Task.CompletedTask;
            },
            portal.Services.GetRequiredService<StartupState>(),
            portal.Services.GetRequiredService<DatabaseEngine>(),
            portal.Services.GetRequiredService<IServiceScopeFactory>(),
            log
        );
        var context = new DefaultHttpContext { RequestServices = portal.Services };
        context.Request.Path = "/join/live-secret";
        context.SetEndpoint(
            portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .First(route => route.RoutePattern.RawText == "/join/{Secret}")
        );

        await answers.InvokeAsync(context);

        Assert.Equal(["The database cannot be reached for /join/{Secret}."], log.Messages);
    }

    [Fact]
    public async Task InvitationToATeam_TellsNobodyItsAddress() =>
        await AssertHiddenAsync(await InvitationAsync());

    private async Task<string> InvitationAsync()
    {
        var coordinator = Actors.Coordinator with { Countries = [DemonstrationAccess.Country] };
        var plan = new CyclePlan(
            $"secret links {Guid.NewGuid():N}",
            new(2025, 1, 31),
            new() { BorderTypes = ["land"] }
        );
        var cycle = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(coordinator, DemonstrationAccess.Country, plan, default);
        var made = await portal
            .Services.GetRequiredService<ManageTeam>()
            .InviteAsync(
                coordinator,
                Assert.IsType<Outcome<Assessment>.Done>(cycle).Value.Id.Value,
                new(Role.Approver, string.Empty, "Ana", 7, string.Empty),
                default
            );

        return $"/join/{Assert.IsType<Outcome<NewInvitation>.Done>(made).Value.Secret}";
    }

    [Fact]
    public async Task LinkToAPassword_TellsNobodyItsAddress()
    {
        var made = await portal
            .Services.GetRequiredService<ManageAccounts>()
            .InviteAsync(
                new("root", "Root", [Role.Administrator]),
                new($"{Guid.NewGuid():N}@secret.example", "Ana", [Role.Editor], string.Empty),
                "en",
                default
            );

        await AssertHiddenAsync(
            $"/account/choose/{Assert.IsType<Outcome<NewAccountLink>.Done>(made).Value.Secret}"
        );
    }

    [Fact]
    public async Task InvitationToATeam_SigningInFromIt_LeadsBackWithoutItsAddressInAQuery()
    {
        var path = await InvitationAsync();
        using var visitor = portal.Visitor();

        var page = await visitor.GetStringAsync(path);
        using var signedIn = await visitor.SignInAsync(Role.Editor);
        using var back = await visitor.GetAsync(LinkAddress.Continue);
        using var again = await visitor.GetAsync(LinkAddress.Continue);

        Assert.Contains($"href=\"{LinkAddress.SignIn}\"", page, StringComparison.Ordinal);
        Assert.Equal((path, "/"), ($"{back.Headers.Location}", $"{again.Headers.Location}"));
    }

    [Fact]
    public async Task LinkToAnAddress_OpenedSignedOut_LeadsBackWithoutItsAddressInAQuery()
    {
        const string path = "/account/email/a-live-secret";
        using var visitor = portal.Visitor();

        using var sent = await visitor.GetAsync(path);
        using var signedIn = await visitor.SubmitAsync(
            LinkAddress.SignIn,
            "login",
            ("Form.Email", DemonstrationAccess.Email(Role.Editor)),
            ("Form.Password", DemonstrationAccess.Password)
        );
        using var back = await visitor.GetAsync(signedIn.Headers.Location);

        Assert.Equal(LinkAddress.SignIn, $"{sent.Headers.Location}");
        Assert.EndsWith(
            LinkAddress.Continue,
            $"{signedIn.Headers.Location}",
            StringComparison.Ordinal
        );
        Assert.Equal(path, $"{back.Headers.Location}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Editor)]
    public async Task InvitationToATeam_ReadInAnotherLanguage_LeadsBackWithoutItsAddressInAQuery(
        Role? role
    )
    {
        var path = await InvitationAsync();
        using var visitor = portal.Visitor();
        if (role is { } signedIn)
        {
            (await visitor.SignInAsync(signedIn)).Dispose();
        }

        var page = await visitor.GetStringAsync(path);
        using var chosen = await visitor.GetAsync(
            $"/preferences/language/fr?returnUrl={Uri.EscapeDataString(LinkAddress.Continue)}"
        );
        using var back = await visitor.GetAsync(chosen.Headers.Location);

        Assert.DoesNotContain(Uri.EscapeDataString(path), page, StringComparison.Ordinal);
        Assert.Equal(
            (LinkAddress.Continue, path),
            ($"{chosen.Headers.Location}", $"{back.Headers.Location}")
        );
    }

    [Fact]
    public async Task WayBack_MadeUp_LeadsHome()
    {
        using var visitor = portal.Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", $"{SecretReturn.Cookie}=made-up");

        using var answer = await visitor.GetAsync(LinkAddress.Continue);

        Assert.Equal("/", $"{answer.Headers.Location}");
    }

    [Theory]
    [InlineData("https://hub.example/", "https://hub.example/join/x")]
    [InlineData(null, "https://made.up.example/join/x")]
    public void Link_ToBeHandedOn_BeginsWithTheAddressThatTheOperatorSet(
        string? address,
        string link
    )
    {
        var portalAddress = new PublicAddress(address is null ? null : new(address));

        Assert.Equal(link, portalAddress.Of("/join/x", "https://made.up.example/team?done=no"));
    }

    private async Task AssertHiddenAsync(string path)
    {
        var page = await portal.Visitor().GetStringAsync(path);
        Assert.DoesNotContain(Uri.EscapeDataString(path), page, StringComparison.Ordinal);
        Assert.Contains(
            "name=\"referrer\" content=\"no-referrer\"",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("name=\"robots\" content=\"noindex\"", page, StringComparison.Ordinal);
    }
}
