using System.Text.Encodings.Web;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Signs programs in by the access token in the Authorization header (RFC 6750), and in no other place: addresses end up in
/// logs. Refusals are problem details that say what to do.
/// </summary>
internal sealed class BearerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logging,
    UrlEncoder encoder,
    TokenSignIn tokens,
    ISafeMode safeMode
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logging, encoder)
{
    private const string Before = "Bearer ";
    private const string SafeMode =
        "This installation was restored from a backup and takes no access tokens until an administrator confirms it. Keep the token.";
    private const string NeedsFactor =
        "The owner of this access token must set up a second factor first. Sign in to the portal; it says how.";

    private const string MakeAnother = "Make a new one under \"Access tokens\" of your account.";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Before, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await safeMode.IsOnAsync(Context.RequestAborted))
        {
            return AuthenticateResult.Fail(SafeMode);
        }

        var secret = header[Before.Length..].Trim();
        var answer = await tokens.CheckAsync(secret, Context.RequestAborted);
        return answer.Person is { } person
            ? AuthenticateResult.Success(new(person, Scheme.Name))
            : AuthenticateResult.Fail(answer.LacksFactor ? NeedsFactor : Reason(answer.Ended));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var refusal = (await HandleAuthenticateOnceSafeAsync()).Failure?.Message;
        await AnswerAsync(
            StatusCodes.Status401Unauthorized,
            refusal is null ? "Bearer realm=\"KnowledgeHub\"" : "Bearer error=\"invalid_token\"",
            "Not signed in",
            refusal ?? "Send an access token in the header \"Authorization: Bearer khp_…\"."
        );
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var missing = string.Join(
            ' ',
            (Context.GetEndpoint()?.Metadata.GetOrderedMetadata<RequiredScope>() ?? [])
                .Select(required => EnumCode<AccessScope>.Of(required.Scope))
                .Where(scope => !Context.User.HasClaim(ActorClaims.Scope, scope))
                .Distinct()
        );
        return AnswerAsync(
            StatusCodes.Status403Forbidden,
            $"Bearer error=\"insufficient_scope\", scope=\"{missing}\"",
            "The token does not reach as far as this",
            $"The access token lacks the scope {missing}. Make a token that has it."
        );
    }

    private static string Reason(AccessTokenState? ended) =>
        ended switch
        {
            AccessTokenState.Expired => $"The access token has expired. {MakeAnother}",
            AccessTokenState.Revoked => $"The access token was revoked. {MakeAnother}",
            _ => $"The access token is not known. Check that it was copied whole. {MakeAnother}",
        };

    private Task AnswerAsync(int status, string challenge, string title, string detail)
    {
        Response.Headers.WWWAuthenticate = challenge;
        Response.Headers.CacheControl = "no-store";
        return Results.Problem(detail, statusCode: status, title: title).ExecuteAsync(Context);
    }
}
