using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Creates accounts.</summary>
internal sealed class AccountDirectory(
    UserManager<HubUser> users,
    RoleManager<IdentityRole> roles,
    CountryGrants grants
)
{
    /// <summary>Creates an account with its roles and countries.</summary>
    /// <returns>What is wrong with the input; empty when the account was created.</returns>
    public async Task<IReadOnlyList<string>> CreateAsync(NewAccount account)
    {
        // Demonstration accounts exist in development only, with a password that everybody may read.
        if (
            !account.IsDemonstration
            && PasswordRules.Weakness(account.Password, account.Email, account.DisplayName)
                is { } weakness
        )
        {
            return [TextOf(weakness)];
        }

        var codes = account.Roles.Select(EnumCode<Role>.Of).Distinct().ToList();
        foreach (var code in codes)
        {
            if (!await roles.RoleExistsAsync(code))
            {
                await roles.CreateAsync(new(code));
            }
        }

        var user = new HubUser
        {
            UserName = account.Email,
            Email = account.Email,
            EmailConfirmed = true,
            DisplayName = account.DisplayName,
            IsDemonstration = account.IsDemonstration,
        };
        var created = await users.CreateAsync(user, account.Password);
        if (!created.Succeeded)
        {
            return [.. created.Errors.Select(error => error.Description)];
        }

        var added = await users.AddToRolesAsync(user, codes);
        await grants.ReplaceAsync(user.Id, account.Countries, CancellationToken.None);
        return [.. added.Errors.Select(error => error.Description)];
    }

    // For the operator's console, which speaks English.
    private static string TextOf(PasswordWeakness weakness) =>
        weakness switch
        {
            PasswordWeakness.TooShort =>
                $"The password needs at least {PasswordRules.MinLength} characters.",
            PasswordWeakness.TooLong =>
                $"The password may have {PasswordRules.MaxLength} characters at most.",
            _ =>
                "The password is too easy to guess: use four or more words that do not belong together.",
        };
}
