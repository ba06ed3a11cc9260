using System.Security.Claims;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Reads the actor from a signed-in principal. Role names are the codes of <see cref="Role"/>.</summary>
internal static class ActorClaims
{
    /// <summary>The claim that carries the name to show.</summary>
    public const string DisplayName = "kh:name";

    /// <summary>The claim that carries the code of a granted country; one each.</summary>
    public const string Country = "kh:country";

    /// <summary>The claim that carries the code of an access token's scope; one each, and none in a sign-in by password.</summary>
    public const string Scope = "kh:scope";

    /// <summary>The actor of a principal; anonymous when nobody is signed in.</summary>
    public static Actor Read(ClaimsPrincipal? principal)
    {
        var id = principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        if (principal?.Identity?.IsAuthenticated is not true || string.IsNullOrEmpty(id))
        {
            return Actor.Anonymous;
        }

        var roles = principal
            .FindAll(ClaimTypes.Role)
            .Where(claim => EnumCode<Role>.TryParse(claim.Value, out _))
            .Select(claim => EnumCode<Role>.TryParse(claim.Value, out var role) ? role : default);
        var countries = principal
            .FindAll(Country)
            .Where(claim => CountryCode.TryParse(claim.Value, out _))
            .Select(claim => new CountryCode(claim.Value));
        return new(
            id,
            principal.FindFirstValue(DisplayName) ?? principal.Identity.Name ?? id,
            [.. roles]
        )
        {
            Countries = [.. countries],
        };
    }
}
