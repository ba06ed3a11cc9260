using System.Security.Claims;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Adds the name to show to the claims of a sign-in.</summary>
internal sealed class ActorClaimsFactory(
    UserManager<HubUser> users,
    RoleManager<IdentityRole> roles,
    IOptions<IdentityOptions> options
) : UserClaimsPrincipalFactory<HubUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(HubUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ActorClaims.DisplayName, user.DisplayName));
        return identity;
    }
}
