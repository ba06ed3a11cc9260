using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// One demonstration account per role, in development only. They are marked in the database, and a portal that is not in
/// development refuses to sign them in.
/// </summary>
internal sealed class DemoAccounts(IServiceScopeFactory scopes, PortalSettings settings)
{
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
            var email = DemonstrationAccess.Email(role);
            if (await users.FindByEmailAsync(email) is null)
            {
                await directory.CreateAsync(
                    new(
                        email,
                        $"Demo {role}",
                        DemonstrationAccess.Password,
                        [role],
                        IsDemonstration: true
                    )
                    {
                        Countries = Countries(role),
                    }
                );
            }
        }
    }

    private static IReadOnlyList<CountryCode> Countries(Role role) =>
        role is Role.Respondent or Role.Coordinator or Role.Approver
            ? [DemonstrationAccess.Country]
            : [];

    /// <summary>Lines for the console: how to sign in.</summary>
    public static string Instructions() =>
        $"Demonstration accounts (development only), password \"{DemonstrationAccess.Password}\": "
        + string.Join(", ", Enum.GetValues<Role>().Select(DemonstrationAccess.Email));
}
