using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What one link of a team's invitation can be made to do: one account, and few questions about addresses.</summary>
public sealed class JoinAttemptTests : IAsyncLifetime, IDisposable
{
    private readonly PortalFactory _factory = new();
    private WebApplicationFactory<Program>? _portal;

    private WebApplicationFactory<Program> Portal =>
        _portal ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _portal = _factory.WithAddresses();
        await _portal.Services.GetRequiredService<StartupState>().Ready;
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await _factory.DisposeAsync();
    }

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task Join_TwelveFormsAtOnce_MakesOneAccount()
    {
        var link = await LinkAsync();
        var people = Enumerable.Range(0, 12).ToList();
        var gate = new TaskCompletionSource();

        var sending = people
            .Select(number => JoinAsync($"198.51.100.{number}", link, Name(number), gate.Task))
            .ToList();
        await Task.WhenAll(sending.Select(one => one.Opened));
        gate.SetResult();
        var statuses = await Task.WhenAll(sending.Select(one => one.Answered));

        Assert.Single(statuses, status => status is HttpStatusCode.Redirect);
        var made = 0;
        foreach (var number in people)
        {
            made += await IsThereAsync(Name(number)) ? 1 : 0;
        }

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Join_TakenAddresses_KeepTheLinkAndCountAsFailures()
    {
        const string place = "192.0.2.44";
        var link = await LinkAsync();
        var failures = Portal.Services.GetRequiredService<AddressFailures>();
        for (var failure = 1; failure < AddressFailures.Limit; failure++)
        {
            failures.Add(IPAddress.Parse(place));
        }

        var taken = DemonstrationAccess.Email(Role.Editor);
        var last = await JoinAsync(place, link, taken).Answered;
        var next = await JoinAsync(place, link, taken).Answered;
        var elsewhere = await JoinAsync("192.0.2.45", link, "own@join.example").Answered;

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.Redirect),
            (last, next, elsewhere)
        );
    }

    private static string Name(int number) => $"person{number}@join.example";

    private (Task Opened, Task<HttpStatusCode> Answered) JoinAsync(
        string place,
        string link,
        string email,
        Task? signal = null
    )
    {
        var opened = new TaskCompletionSource();
        return (opened.Task, SendAsync());

        async Task<HttpStatusCode> SendAsync()
        {
            using var client = Portal.From(place);
            var page = await client.GetStringAsync(link);
            opened.SetResult();
            await (signal ?? Task.CompletedTask);
            using var answer = await client.PostPageAsync(
                page,
                link,
                ("_handler", "create"),
                ("Form.Name", "New Person"),
                ("Form.Email", email),
                ("Form.Password", "four herons over the quay")
            );
            return answer.StatusCode;
        }
    }

    private async Task<bool> IsThereAsync(string email)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        return await users.FindByEmailAsync(email) is not null;
    }

    private async Task<string> LinkAsync()
    {
        var coordinator = Actors.Coordinator with { Countries = [DemonstrationAccess.Country] };
        var plan = new CyclePlan(
            $"joins {Guid.NewGuid():N}",
            new(2025, 1, 31),
            new() { BorderTypes = ["land"] }
        );
        var services = Portal.Services;
        var cycle = await services
            .GetRequiredService<RunCycle>()
            .StartAsync(coordinator, DemonstrationAccess.Country, plan, default);
        var made = await services
            .GetRequiredService<ManageTeam>()
            .InviteAsync(
                coordinator,
                Assert.IsType<Outcome<Assessment>.Done>(cycle).Value.Id.Value,
                new(Role.Approver, string.Empty, "Ana", 7, string.Empty),
                default
            );
        return $"/join/{Assert.IsType<Outcome<NewInvitation>.Done>(made).Value.Secret}";
    }
}
