using System.Security.Claims;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Until when an account may do without a second factor. Demonstration accounts always may: they exist in development only.</summary>
internal sealed class FactorDuties(SecondFactorDuty duty, PortalSettings settings)
{
    /// <param name="user">The account.</param>
    /// <param name="identity">Its claims, which hold its roles.</param>
    /// <returns>The moment, which may be past; null when none is required or one is held.</returns>
    public async Task<DateTime?> DueAsync(HubUser user, ClaimsIdentity identity) =>
        user.IsDemonstration && settings.AllowsDemonstrations
            ? null
            : await duty.DueAsync(user.Id, [.. Roles(identity)], default);

    private static IEnumerable<Role> Roles(ClaimsIdentity identity)
    {
        foreach (var claim in identity.FindAll(identity.RoleClaimType))
        {
            if (EnumCode<Role>.TryParse(claim.Value, out var role))
            {
                yield return role;
            }
        }
    }
}
