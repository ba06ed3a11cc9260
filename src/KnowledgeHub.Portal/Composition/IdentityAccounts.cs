using System.Security.Claims;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;
using SignInResult = KnowledgeHub.Portal.Features.Account.SignInResult;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The account pages' port on ASP.NET Core Identity.</summary>
internal sealed class IdentityAccounts(
    SessionSignIn sessions,
    UserManager<HubUser> users,
    SecretAttempts attempts,
    OwnAccounts own,
    OpenSessions open,
    SecondEntry entry
) : IAccounts
{
    public async Task<SignInAnswer> SignInAsync(string email, string password, bool remember)
    {
        var user = await FindUsableAsync(email);
        var answer = await attempts.TryAsync(
            user?.Id,
            email,
            async () =>
                !await IsRightAsync(user, password) ? AttemptVerdict.Wrong
                : await entry.IsNeededAsync(user) ? AttemptVerdict.Partly
                : AttemptVerdict.Right
        );
        if (answer.RetryAfter is { } wait)
        {
            return new(SignInResult.Wait, wait);
        }

        if (user is null || answer.Verdict is null or AttemptVerdict.Wrong)
        {
            return new(SignInResult.Refused);
        }

        return await entry.EnterAsync(user, remember, answer.Verdict is AttemptVerdict.Partly);
    }

    // Who cannot sign in here reads like somebody who does not exist, in every respect.
    private async Task<HubUser?> FindUsableAsync(string email) =>
        await users.FindByEmailAsync(email) is { DisabledUtc: null, PasswordHash: not null } user
        && (!user.IsDemonstration || own.AllowsDemonstrations)
            ? user
            : null;

    private async Task<bool> IsRightAsync(HubUser? user, string password)
    {
        if (user is not null)
        {
            return await users.CheckPasswordAsync(user, password);
        }

        // As much work as a real check, so that the time does not tell whether there is such an account.
        _ = users.PasswordHasher.VerifyHashedPassword(new(), own.NobodysHash, password);
        return false;
    }

    public async Task RefreshAsync(string accountId)
    {
        if (await own.Store.FindAsync(accountId, CancellationToken.None) is { } user)
        {
            await sessions.ContinueAsync(user);
        }
    }

    public Task SignOutAsync() => sessions.EndAsync();

    public async Task<PasswordChangeAnswer> ChangePasswordAsync(
        ClaimsPrincipal person,
        string current,
        string next,
        bool withTokens
    )
    {
        var user = await users.GetUserAsync(person);
        if (user is null)
        {
            return new(PasswordChangeResult.WrongPassword);
        }

        if (own.Weakness(next, user) is { } weakness)
        {
            return new(PasswordChangeResult.Weak, Weakness: weakness);
        }

        var answer = await attempts.TryAsync(
            user.Id,
            user.Email ?? string.Empty,
            async () =>
                !await users.CheckPasswordAsync(user, current) ? AttemptVerdict.Wrong
                // Who knows the password alone must not get new tries at the codes by it.
                : await entry.IsNeededAsync(user) ? AttemptVerdict.Partly
                : AttemptVerdict.Right
        );
        if (answer.Verdict is null or AttemptVerdict.Wrong)
        {
            return new(PasswordChangeResult.WrongPassword, answer.RetryAfter);
        }

        var isChanged = await own.Store.SetPasswordAsync(
            new(user.Id, ActorClaims.SessionOf(person), own.Now),
            user.SecurityStamp,
            own.Seal(next),
            withTokens,
            CancellationToken.None
        );
        if (!isChanged)
        {
            return new(PasswordChangeResult.WrongPassword);
        }

        open.Forget();
        await RefreshAsync(user.Id);
        return new(PasswordChangeResult.Done);
    }
}
