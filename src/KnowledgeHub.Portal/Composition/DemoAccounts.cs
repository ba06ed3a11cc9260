using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// One demonstration account per role, in development only. They are marked in the database, and a portal that is not in
/// development refuses to sign them in.
/// </summary>
internal sealed class DemoAccounts(IServiceScopeFactory scopes, PortalSettings settings)
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "demo-border-2026";

    /// <summary>The address of the demonstration account of a role.</summary>
    public static string Email(Role role) => $"{EnumCode<Role>.Of(role)}@demo.example";

    /// <summary>Creates what is missing and says how to sign in.</summary>
    public async Task EnsureAsync()
    {
        if (!settings.AllowsDemonstrations)
        {
            throw new InvalidOperationException(
                "Demonstration accounts exist in development only."
            );
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        var directory = scope.ServiceProvider.GetRequiredService<AccountDirectory>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var email = Email(role);
            if (await users.FindByEmailAsync(email) is null)
            {
                await directory.CreateAsync(
                    new(email, $"Demo {role}", Password, [role], IsDemonstration: true)
                );
            }
        }
    }

    /// <summary>Lines for the console: how to sign in.</summary>
    public static string Instructions() =>
        $"Demonstration accounts (development only), password \"{Password}\": "
        + string.Join(", ", Enum.GetValues<Role>().Select(Email));
}
