using System.Runtime.CompilerServices;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// An open page with which nobody does anything is asked again, within a minute, whether it is still somebody's. What the answer
/// no leads to, and the waiting, are the framework's.
/// </summary>
public sealed class CircuitRevalidationTests(ClockedPortal portal) : IClassFixture<ClockedPortal>
{
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task IdlePage_OfAnybody_IsAskedAgainWithinAMinute()
    {
        await using var page = await portal.OpenPageAsync(await AccountAsync());

        Assert.InRange(Interval(Provider(page)), _moment, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task IdlePage_SessionEndsElsewhere_IsNobodys()
    {
        var ana = await AccountAsync();
        await using var page = await portal.OpenPageAsync(ana);
        var before = await IsStillSomebodysAsync(page);

        await portal
            .Services.GetRequiredService<ISessionStore>()
            .EndAsync(ana, new(), portal.Clock.UtcNow, default);

        Assert.True(before);
        Assert.False(await IsStillSomebodysAsync(page));
    }

    [Fact]
    public async Task IdlePage_AccountIsClosed_IsNobodys()
    {
        var ana = await AccountAsync();
        await using var page = await portal.OpenPageAsync(ana);
        var before = await IsStillSomebodysAsync(page);

        var closed = await portal
            .Services.GetRequiredService<ManageAccounts>()
            .ChangeAsync(
                Actors.Administrator,
                ana,
                new(string.Empty, string.Empty, [Role.Coordinator], string.Empty, IsClosed: true),
                default
            );

        Assert.IsType<Outcome<AccountLine>.Done>(closed);
        Assert.True(before);
        Assert.False(await IsStillSomebodysAsync(page));
    }

    [Fact]
    public async Task IdlePage_RightsChange_GoesOnWithTheOldOnesNoLonger()
    {
        var ana = await AccountAsync();
        await using var page = await portal.OpenPageAsync(ana);
        var before = await IsStillSomebodysAsync(page);

        await portal.WithGrantsAsync(grants =>
            grants.ReplaceAsync(ana, [DemonstrationAccess.Country], default)
        );

        Assert.True(before);
        Assert.False(await IsStillSomebodysAsync(page));
    }

    [Fact]
    public async Task IdlePage_SecondFactorIsOverdue_IsNobodys()
    {
        var ana = await AccountAsync();
        await (await portal.OpenPageAsync(ana)).DisposeAsync(); // the first look begins the grace
        portal.Clock.Advance(TimeSpan.FromDays(SecondFactorRules.DefaultGraceDays) - _moment);
        await using var page = await portal.OpenPageAsync(ana);
        var before = await IsStillSomebodysAsync(page);

        portal.Clock.Advance(_moment * 2);

        Assert.True(before);
        Assert.False(await IsStillSomebodysAsync(page));
    }

    [Fact]
    public async Task IdlePage_IdleTimePasses_IsNobodys()
    {
        await using var page = await portal.OpenPageAsync(await AccountAsync());
        portal.Clock.Advance(SessionRules.Idle - _moment);
        var before = await IsStillSomebodysAsync(page);

        portal.Clock.Advance(_moment * 2);

        Assert.True(before);
        Assert.False(await IsStillSomebodysAsync(page));
    }

    private Task<string> AccountAsync() =>
        portal.AccountAsync(
            new(
                $"{Guid.NewGuid():N}@idle.example",
                "Ana",
                "four herons over the quay",
                [Role.Coordinator],
                IsDemonstration: false
            )
        );

    private static CircuitRevalidation Provider(AsyncServiceScope page) =>
        Assert.IsType<CircuitRevalidation>(
            page.ServiceProvider.GetRequiredService<AuthenticationStateProvider>()
        );

    private static async Task<bool> IsStillSomebodysAsync(AsyncServiceScope page) =>
        await ValidateAsync(
            Provider(page),
            await Provider(page).GetAuthenticationStateAsync(),
            default
        );

    // What the framework's loop calls, each time that the interval has passed.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_RevalidationInterval")]
    private static extern TimeSpan Interval(CircuitRevalidation provider);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ValidateAuthenticationStateAsync")]
    private static extern Task<bool> ValidateAsync(
        CircuitRevalidation provider,
        AuthenticationState state,
        CancellationToken cancellation
    );
}
