using System.Globalization;
using System.Security.Claims;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Adds the name to show and the granted countries to the claims of a sign-in.</summary>
internal sealed class ActorClaimsFactory(
    UserManager<HubUser> users,
    RoleManager<IdentityRole> roles,
    IOptions<IdentityOptions> options,
    CountryGrants grants,
    FactorDuties duties
) : UserClaimsPrincipalFactory<HubUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(HubUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ActorClaims.DisplayName, user.DisplayName));
        var granted = await grants.ReadAsync(user.Id, CancellationToken.None);
        identity.AddClaims(
            granted.Countries.Select(country => new Claim(ActorClaims.Country, country.Value))
        );
        if (granted.Until is { } last)
        {
            identity.AddClaim(
                new(
                    ActorClaims.CountriesUntil,
                    last.ToString(ActorClaims.Day, CultureInfo.InvariantCulture)
                )
            );
        }

        if (await duties.DueAsync(user, identity) is { } due)
        {
            identity.AddClaim(FactorClaims.DueAt(due));
        }

        return identity;
    }
}
