using System.Globalization;
using System.Security.Claims;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Reads the actor from a signed-in principal. Role names are the codes of <see cref="Role"/>.</summary>
internal static class ActorClaims
{
    /// <summary>How a day is written in a claim.</summary>
    public const string Day = "yyyy-MM-dd";

    /// <summary>The claim that carries the name to show.</summary>
    public const string DisplayName = "kh:name";

    /// <summary>The claim that carries the code of a granted country; one each.</summary>
    public const string Country = "kh:country";

    /// <summary>The claim that carries the last day (UTC, yyyy-MM-dd) on which the granted countries are all of them; none without an end.</summary>
    public const string CountriesUntil = "kh:countries-until";

    /// <summary>The claim that carries the code of an access token's scope; one each, and none in a sign-in by password.</summary>
    public const string Scope = "kh:scope";

    /// <summary>The claim that carries the id of the session; a sign-in by access token has none.</summary>
    public const string Session = "kh:session";

    /// <summary>The session of a sign-in in a browser; null when nobody is signed in there.</summary>
    public static Guid? SessionOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(Session), out var session) ? session : null;

    /// <summary>The claim that says when the person last proved who they are; in seconds since 1970.</summary>
    public const string Proof = "kh:proof";

    /// <summary>The claim that says until when the account may do without a second factor; in seconds since 1970.</summary>
    public const string FactorDue = "kh:factor-due";

    /// <summary>Whether a grant of a sign-in has ended since it was read.</summary>
    /// <param name="principal">The sign-in.</param>
    /// <param name="now">The time.</param>
    public static bool HasEndedGrant(ClaimsPrincipal? principal, DateTimeOffset now) =>
        DateOnly.TryParseExact(
            principal?.FindFirstValue(CountriesUntil),
            Day,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var last
        )
        && last < DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>The moment that a claim holds; null without a readable one.</summary>
    /// <param name="principal">The sign-in.</param>
    /// <param name="type">The claim, which holds seconds since 1970.</param>
    public static DateTime? TimeOf(ClaimsPrincipal? principal, string type) =>
        long.TryParse(
            principal?.FindFirstValue(type),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds
        )
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : null;

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
            Session = SessionOf(principal),
        };
    }
}
