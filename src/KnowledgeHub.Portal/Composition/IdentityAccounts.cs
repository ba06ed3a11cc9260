using System.Security.Claims;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Identity;
using SignInResult = KnowledgeHub.Portal.Features.Account.SignInResult;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The account pages' port on ASP.NET Core Identity.</summary>
internal sealed class IdentityAccounts(
    SignInManager<HubUser> signIn,
    UserManager<HubUser> users,
    PortalSettings settings
) : IAccounts
{
    public async Task<SignInResult> SignInAsync(string email, string password, bool remember)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null || (user.IsDemonstration && !settings.AllowsDemonstrations))
        {
            // As much work as a real check, so that the time does not tell whether there is such an account.
            users.PasswordHasher.HashPassword(new(), password);
            return SignInResult.Refused;
        }

        var result = await signIn.PasswordSignInAsync(
            user,
            password,
            remember,
            lockoutOnFailure: true
        );
        return result switch
        {
            { Succeeded: true } => SignInResult.Done,
            { IsLockedOut: true } => SignInResult.Locked,
            _ => SignInResult.Refused,
        };
    }

    public async Task<Actor?> CreateAsync(string email, string name, string password)
    {
        if (password.Length is < PasswordRules.MinLength or > PasswordRules.MaxLength)
        {
            return null;
        }

        var user = new HubUser
        {
            UserName = email,
            Email = email,
            DisplayName = name,
        };
        return (await users.CreateAsync(user, password)).Succeeded
            ? new(user.Id, user.DisplayName, [])
            : null;
    }

    public async Task RefreshAsync(string accountId)
    {
        if (await users.FindByIdAsync(accountId) is { } user)
        {
            await signIn.SignInAsync(user, isPersistent: false);
        }
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    public async Task<PasswordChangeResult> ChangePasswordAsync(
        ClaimsPrincipal person,
        string current,
        string next
    )
    {
        if (next.Length is < PasswordRules.MinLength or > PasswordRules.MaxLength)
        {
            return PasswordChangeResult.TooShort;
        }

        var user = await users.GetUserAsync(person);
        if (user is null || !(await users.ChangePasswordAsync(user, current, next)).Succeeded)
        {
            return PasswordChangeResult.WrongPassword;
        }

        await signIn.RefreshSignInAsync(user);
        return PasswordChangeResult.Done;
    }
}
