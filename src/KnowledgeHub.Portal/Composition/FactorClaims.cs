using System.Globalization;
using System.Security.Claims;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Authentication;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Takes every right from a sign-in whose account lacks the second factor that it must have. No page and no use case has to
/// know: an actor without roles may do nothing but set one up.
/// </summary>
internal sealed class FactorClaims(TimeProvider clock) : IClaimsTransformation
{
    private const string Overdue = "kh:factor-overdue";
    private const string Method = "amr";
    private const string Several = "mfa";
    private const string One = "pwd";

    /// <summary>What a sign-in carries of the proof that was just given.</summary>
    /// <param name="utc">When.</param>
    /// <param name="isStrong">Whether two factors were proved.</param>
    public static Claim[] Proof(DateTime utc, bool isStrong) =>
        [new(ActorClaims.Proof, Seconds(utc)), new(Method, isStrong ? Several : One)];

    /// <summary>The claim of an account that must get a second factor.</summary>
    /// <param name="utc">Until when it may do without.</param>
    public static Claim DueAt(DateTime utc) => new(ActorClaims.FactorDue, Seconds(utc));

    /// <summary>Whether the account should have a second factor by now, and this sign-in proved none elsewhere.</summary>
    /// <param name="person">The sign-in.</param>
    /// <param name="utc">The present moment.</param>
    public static bool IsOverdue(ClaimsPrincipal person, DateTime utc) =>
        ActorClaims.TimeOf(person, ActorClaims.FactorDue) is { } due
        && due <= utc
        && !person.HasClaim(Method, Several);

    /// <summary>Whether the rights were taken from this sign-in.</summary>
    /// <param name="person">The sign-in.</param>
    public static bool AreRightsTaken(ClaimsPrincipal person) =>
        person.HasClaim(claim => claim.Type == Overdue);

    public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal) =>
        Task.FromResult(
            !AreRightsTaken(principal) && IsOverdue(principal, clock.GetUtcNow().UtcDateTime)
                ? Without(principal)
                : principal
        );

    // A new one: the cookie is renewed from the one that was read.
    private static ClaimsPrincipal Without(ClaimsPrincipal person) =>
        new(
            person.Identities.Select(identity => new ClaimsIdentity(
                identity
                    .Claims.Where(claim =>
                        claim.Type != identity.RoleClaimType && claim.Type != ActorClaims.Country
                    )
                    .Append(new(Overdue, "true")),
                identity.AuthenticationType,
                identity.NameClaimType,
                identity.RoleClaimType
            ))
        );

    private static string Seconds(DateTime utc) =>
        new DateTimeOffset(utc).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
