using System.Net.Mime;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeHub.Portal.Api;

/// <summary>Opens endpoints to access tokens.</summary>
internal static class ScopeAuthorization
{
    /// <summary>The authentication scheme of access tokens.</summary>
    public const string Scheme = "Bearer";

    /// <summary>
    /// Demands an access token with a scope. The sign-in of a browser does not count here, so no page of another site can
    /// make a browser call the endpoint.
    /// </summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, AccessScope scope)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint
            .RequireAuthorization(policy =>
                policy
                    .AddAuthenticationSchemes(Scheme)
                    .RequireAuthenticatedUser()
                    .RequireClaim(ActorClaims.Scope, EnumCode<AccessScope>.Of(scope))
            )
            .WithMetadata(
                new RequiredScope(scope),
                Problem(StatusCodes.Status401Unauthorized),
                Problem(StatusCodes.Status403Forbidden)
            );

    private static ProducesResponseTypeMetadata Problem(int status) =>
        new(status, typeof(ProblemDetails), [MediaTypeNames.Application.ProblemJson]);
}
