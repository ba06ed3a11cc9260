using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Tests.Accounts;

/// <summary>The use cases of second factors on their store: what counts here is what the database lets through once.</summary>
public sealed class SecondFactorTests
{
    private const string Ana = "ana";
    private static readonly Actor _ana = Actors.With(Ana, Role.Advisor);
    private static readonly Actor _root = Actors.With("root", Role.Administrator);

    private readonly FakeClock _clock = new();
    private readonly PlainSeal _seal = new();

    [Theory, EachDatabase]
    public async Task Confirm_RightCode_PutsTheAppInForceAndGivesTenCodes(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);

        var secret = await BeginAsync(hub);
        var codes = await ConfirmAsync(hub, secret);

        var state = await Store(hub).ReadAsync(Ana, default);
        Assert.Equal(RecoveryCodes.Count, codes.Count);
        Assert.True(state.HasAuthenticator);
        Assert.Null(state.PendingSecret);
        Assert.Equal(
            ["second-factor.authenticator-added", "second-factor.recovery-codes-made"],
            (await hub.AuditAsync()).Select(audit => audit.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task Confirm_WrongCode_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var secret = await BeginAsync(hub);

        var outcome = await Manage(hub).ConfirmAsync(_ana, Wrong(secret), default);

        Assert.IsType<Outcome<IReadOnlyList<string>>.Invalid>(outcome);
        Assert.False((await Store(hub).ReadAsync(Ana, default)).IsHeld);
        Assert.Empty(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task Confirm_FirstCodeAfterTooLong_OpensNothing(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var secret = await BeginAsync(hub);
        _clock.Advance(TimeSpan.FromMinutes(15));

        var outcome = await Manage(hub).ConfirmAsync(_ana, Now(secret), default);

        Assert.IsType<Outcome<IReadOnlyList<string>>.NotFound>(outcome);
        Assert.IsType<Outcome<string>.NotFound>(await Manage(hub).PendingAsync(_ana, default));
        Assert.False((await Store(hub).ReadAsync(Ana, default)).IsHeld);
    }

    [Theory, EachDatabase]
    public async Task TakeCode_CodeThatSetTheAppUp_IsSpent(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var secret = await BeginAsync(hub);
        await ConfirmAsync(hub, secret);

        Assert.False(await Check(hub).TakeCodeAsync(Ana, Now(secret), default));
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await Check(hub).TakeCodeAsync(Ana, Now(secret), default));
        Assert.False(await Check(hub).TakeCodeAsync(Ana, Now(secret), default));
    }

    [Theory, EachDatabase]
    public async Task TakeCode_SameCodeByManyAtOnce_LetsOneIn(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var secret = await BeginAsync(hub);
        await ConfirmAsync(hub, secret);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var check = Check(hub);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => Task.Run(() => check.TakeCodeAsync(Ana, Now(secret), default)))
        );

        Assert.Single(answers, got => got);
    }

    [Theory, EachDatabase]
    public async Task TakeCode_KeysAreLost_IsRefusedAndPaperStillWorks(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var secret = await BeginAsync(hub);
        var codes = await ConfirmAsync(hub, secret);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _seal.IsBroken = true;

        Assert.False(await Check(hub).TakeCodeAsync(Ana, Now(secret), default));
        Assert.True(await Check(hub).TakeRecoveryCodeAsync(Ana, codes[3], default));
    }

    [Theory, EachDatabase]
    public async Task TakeRecoveryCode_SameCodeByManyAtOnce_LetsOneIn(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var codes = await ConfirmAsync(hub, await BeginAsync(hub));
        var check = Check(hub);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Task.Run(() => check.TakeRecoveryCodeAsync(Ana, codes[0], default)))
        );

        Assert.Single(answers, got => got);
        Assert.Equal(9, (await Store(hub).ReadAsync(Ana, default)).RecoveryCodes);
    }

    [Theory, EachDatabase]
    public async Task Renew_OldCodes_OpenNothingAnyMore(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var old = await ConfirmAsync(hub, await BeginAsync(hub));

        var renewed = await Manage(hub).RenewRecoveryCodesAsync(_ana, default);

        var codes = Assert.IsType<Outcome<IReadOnlyList<string>>.Done>(renewed).Value;
        Assert.False(await Check(hub).TakeRecoveryCodeAsync(Ana, old[0], default));
        Assert.True(await Check(hub).TakeRecoveryCodeAsync(Ana, codes[0], default));
    }

    [Theory, EachDatabase]
    public async Task Remove_LastFactorOfWhoMustHaveOne_Stays(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        await ConfirmAsync(hub, await BeginAsync(hub));

        var outcome = await Manage(hub).RemoveAuthenticatorAsync(_ana, default);

        Assert.IsType<Outcome<bool>.Invalid>(outcome);
        Assert.True((await Store(hub).ReadAsync(Ana, default)).HasAuthenticator);
    }

    [Theory, EachDatabase]
    public async Task Remove_OneOfTwo_GoesAndTheOtherStays(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        await ConfirmAsync(hub, await BeginAsync(hub));
        await AddPasskeyAsync(hub, 1);
        var passkey = Assert.Single(await Store(hub).PasskeysAsync(Ana, default));

        var removed = await Manage(hub).RemoveAuthenticatorAsync(_ana, default);
        var last = await Manage(hub).RemovePasskeyAsync(_ana, passkey.Id, default);

        Assert.IsType<Outcome<bool>.Done>(removed);
        Assert.IsType<Outcome<bool>.Invalid>(last);
        Assert.Equal(1, (await Store(hub).ReadAsync(Ana, default)).Passkeys);
    }

    [Theory, EachDatabase]
    public async Task RemovePasskey_OfSomebodyElse_IsNotFound(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        await hub.AddUsersAsync("ben");
        await AddPasskeyAsync(hub, 1);
        var passkey = Assert.Single(await Store(hub).PasskeysAsync(Ana, default));

        var outcome = await Manage(hub)
            .RemovePasskeyAsync(Actors.With("ben", Role.Editor), passkey.Id, default);

        Assert.IsType<Outcome<bool>.NotFound>(outcome);
        Assert.Equal(1, (await Store(hub).ReadAsync(Ana, default)).Passkeys);
    }

    [Theory, EachDatabase]
    public async Task AddPasskey_BeyondTheMost_IsRefused(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        for (var number = 0; number < Passkey.MaxCount; number++)
        {
            Assert.True(await AddPasskeyAsync(hub, (byte)number));
        }

        Assert.False(await AddPasskeyAsync(hub, 99));
        Assert.Equal(Passkey.MaxCount, (await hub.AuditAsync()).Count);
    }

    [Theory, EachDatabase]
    public async Task Due_FirstCall_BeginsTheGraceOnce(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var duty = new SecondFactorDuty(Store(hub), new(14), _clock);
        var due = _clock.UtcNow.AddDays(14);

        Assert.Equal(due, await duty.DueAsync(Ana, [Role.Advisor], default));
        _clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(due, await duty.DueAsync(Ana, [Role.Advisor], default));
        Assert.Null(await duty.DueAsync(Ana, [Role.Editor], default));
        await ConfirmAsync(hub, await BeginAsync(hub));
        Assert.Null(await duty.DueAsync(Ana, [Role.Advisor], default));
    }

    [Theory, EachDatabase]
    public async Task UseCases_ForAVisitor_AreRefused(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var manage = Manage(hub);

        Assert.IsType<Outcome<string>.Forbidden>(await manage.BeginAsync(Actor.Anonymous, default));
        Assert.IsType<Outcome<FactorState>.Forbidden>(
            await manage.ReadAsync(Actor.Anonymous, default)
        );
        Assert.IsType<Outcome<bool>.Forbidden>(
            await manage.RemoveAuthenticatorAsync(Actor.Anonymous, default)
        );
    }

    [Theory, EachDatabase]
    public async Task Reset_ByAnAdministrator_TakesAllAndEndsSignInsWithOneEvent(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        await ConfirmAsync(hub, await BeginAsync(hub));
        await AddPasskeyAsync(hub, 1);
        var since = await Store(hub).RequireAsync(Ana, _clock.UtcNow, default);
        var sessions = new EfSessionStore(hub.Access());
        await sessions.AddAsync(SessionRules.New(Ana, "Firefox", _clock.UtcNow), default);
        var before = (await hub.AuditAsync()).Count;

        var outcome = await Reset(hub).RunAsync(_root, Ana, default);
        var again = await Reset(hub).RunAsync(_root, Ana, default);

        Assert.IsType<Outcome<bool>.Done>(outcome);
        Assert.IsType<Outcome<bool>.NotFound>(again);
        Assert.Equal(
            FactorState.Empty with
            {
                RequiredSinceUtc = since,
            },
            await Store(hub).ReadAsync(Ana, default)
        );
        Assert.Empty(await sessions.ListOpenAsync(Ana, _clock.UtcNow, default));
        Assert.Equal(
            [("account-session.ended", "root"), ("second-factor.reset", "root")],
            (await hub.AuditAsync())
                .Skip(before)
                .Select(audit => (audit.Action, audit.ActorId))
                .Order()
        );
    }

    [Theory, EachDatabase]
    public async Task Reset_OfOneselfOrByOthers_IsRefused(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        await ConfirmAsync(hub, await BeginAsync(hub));

        var own = await Reset(hub).RunAsync(Actors.With(Ana, Role.Administrator), Ana, default);
        var other = await Reset(hub).RunAsync(Actors.With("ben", Role.Editor), Ana, default);

        Assert.IsType<Outcome<bool>.Forbidden>(own);
        Assert.IsType<Outcome<bool>.Forbidden>(other);
        Assert.True((await Store(hub).ReadAsync(Ana, default)).IsHeld);
    }

    private static async Task<TestHub> HubAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync(Ana);
        return hub;
    }

    private static EfSecondFactorStore Store(TestHub hub) => new(hub.Access());

    private ManageSecondFactors Manage(TestHub hub) => new(Store(hub), _seal, _clock);

    private ResetSecondFactors Reset(TestHub hub) => new(Store(hub), _clock);

    private CheckSecondFactor Check(TestHub hub) => new(Store(hub), _seal, _clock);

    [Theory, EachDatabase]
    public async Task Change_OfAFactor_EndsOtherSignInsAndIsRefusedToOneThatHasEnded(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync(Ana);
        var sessions = new EfSessionStore(hub.Access());
        var (here, there) = (
            SessionRules.New(Ana, "a", _clock.UtcNow),
            SessionRules.New(Ana, "b", _clock.UtcNow)
        );
        await sessions.AddAsync(here, default);
        await sessions.AddAsync(there, default);
        var stamp = await hub.StampAsync(Ana);

        var added = await AddPasskeyAsync(hub, 1, here.Id);
        var byTheEnded = await AddPasskeyAsync(hub, 2, there.Id);

        Assert.Equal((true, false), (added, byTheEnded));
        Assert.Equal(
            [here.Id],
            (await sessions.ListOpenAsync(Ana, _clock.UtcNow, default)).Select(open => open.Id)
        );
        Assert.NotEqual(stamp, await hub.StampAsync(Ana));
        Assert.Single(await Store(hub).PasskeysAsync(Ana, default));
    }

    private async Task<string> BeginAsync(TestHub hub) =>
        Assert.IsType<Outcome<string>.Done>(await Manage(hub).BeginAsync(_ana, default)).Value;

    private async Task<IReadOnlyList<string>> ConfirmAsync(TestHub hub, string secret) =>
        Assert
            .IsType<Outcome<IReadOnlyList<string>>.Done>(
                await Manage(hub).ConfirmAsync(_ana, Now(secret), default)
            )
            .Value;

    private Task<bool> AddPasskeyAsync(TestHub hub, byte number, Guid? session = null) =>
        Store(hub)
            .AddPasskeyAsync(
                new(Ana, session, _clock.UtcNow),
                new UserPasskeyInfo(
                    [number],
                    [1],
                    _clock.GetUtcNow(),
                    0,
                    [],
                    true,
                    true,
                    true,
                    [2],
                    [3]
                )
                {
                    Name = $"Key {number}",
                },
                default
            );

    private string Now(string secret) => OneTimeCode.At(secret, OneTimeCode.StepAt(_clock.UtcNow));

    private string Wrong(string secret) =>
        OneTimeCode.At(secret, OneTimeCode.StepAt(_clock.UtcNow) + 5);
}
