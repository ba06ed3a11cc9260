using System.Security.Claims;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The second step of a sign-in, and the proof before a sensitive step. Every code passes through the attempt gate.</summary>
internal sealed class SecondSteps(
    UserManager<HubUser> users,
    ISecondFactorStore factors,
    CheckSecondFactor check,
    SecretAttempts attempts,
    SecondStepCookie cookie,
    ProvenSignIn proven
) : ISecondSteps
{
    public async Task<StepRequest?> PendingAsync() =>
        await cookie.ReadAsync() is { User: { } user } ? await RequestAsync(user) : null;

    public async Task<StepRequest?> RequestAsync(ClaimsPrincipal person) =>
        await users.GetUserAsync(person) is { } user ? await RequestAsync(user) : null;

    public async Task<StepAnswer> FinishAsync(string? code)
    {
        if (await cookie.ReadAsync() is not { } pending)
        {
            return new(StepResult.Gone);
        }

        var answer = await TryAsync(pending.User, () => TakeAsync(pending.User, code));
        if (answer.Result is StepResult.Done)
        {
            await cookie.EndAsync();
            await proven.BeginAsync(pending.User, pending.IsPersistent, isStrong: true);
        }

        return answer;
    }

    public async Task<StepAnswer> ProveAsync(ClaimsPrincipal person, string? password, string? code)
    {
        if (await users.GetUserAsync(person) is not { } user)
        {
            return new(StepResult.Gone);
        }

        var isHeld = (await factors.ReadAsync(user.Id, default)).IsHeld;

        // The password first: a wrong one must not spend a code.
        var answer = await TryAsync(
            user,
            async () =>
                await users.CheckPasswordAsync(user, password ?? string.Empty)
                && (!isHeld || await TakeAsync(user, code))
        );
        if (answer.Result is StepResult.Done)
        {
            await proven.ContinueAsync(user, isHeld);
        }

        return answer;
    }

    public async Task NoteChangeAsync(ClaimsPrincipal person)
    {
        if (users.GetUserId(person) is { } id)
        {
            await proven.ContinueAsync(
                id,
                (await factors.ReadAsync(id, default)).IsHeld,
                // A change is no proof: whoever finds the desk empty must not go on for ever.
                ActorClaims.TimeOf(person, ActorClaims.Proof) ?? DateTime.UnixEpoch
            );
        }
    }

    private async Task<StepRequest> RequestAsync(HubUser user)
    {
        var state = await factors.ReadAsync(user.Id, default);
        return new(
            user.PasswordHash is not null,
            state.HasAuthenticator || state.RecoveryCodes > 0,
            state.Passkeys > 0,
            state.IsHeld
        );
    }

    private async Task<StepAnswer> TryAsync(HubUser user, Func<Task<bool>> test)
    {
        var answer = await attempts.TryAsync(
            user.Id,
            user.Email ?? string.Empty,
            async () => await test() ? AttemptVerdict.Right : AttemptVerdict.Wrong
        );
        return answer switch
        {
            { RetryAfter: { } wait } => new(StepResult.Wait, wait),
            { Verdict: AttemptVerdict.Right } => new(StepResult.Done),
            _ => new(StepResult.Wrong),
        };
    }

    private Task<bool> TakeAsync(HubUser user, string? code) =>
        RecoveryCodes.IsWellFormed(code)
            ? check.TakeRecoveryCodeAsync(user.Id, code, default)
            : check.TakeCodeAsync(user.Id, code, default);
}
