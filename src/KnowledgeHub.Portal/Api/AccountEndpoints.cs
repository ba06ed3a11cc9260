using KnowledgeHub.Core;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Antiforgery;

namespace KnowledgeHub.Portal.Api;

/// <summary>Signing out, a form post from any page; how long one stays signed in; and the copy of one's own data.</summary>
internal static class AccountEndpoints
{
    private static readonly string[] _session = [HttpMethods.Get, HttpMethods.Post];

    public static void MapAccountEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapPost("/account/logout", SignOutAsync).ExcludeFromDescription();
        app.MapMethods(SessionAddress.Path, _session, LeftAsync).ExcludeFromDescription();
        app.MapGet(OwnDataAddress.File, WriteOwnDataAsync)
            .RequireAuthorization()
            .RequireRateLimiting(HeavyFiles.Policy)
            .WithMetadata(new StepUpAttribute(onRead: true))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> WriteOwnDataAsync(
        HttpContext context,
        ReadOwnCopy data,
        CancellationToken cancellation
    )
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return
            await data.RunAsync(ActorClaims.Read(context.User), cancellation)
                is Outcome<byte[]>.Done(var file)
            ? Results.File(file, "application/json", "own-data.json")
            : Results.NotFound();
    }

    // A page asks now and then (GET), and says that its person types (POST): authentication has noted the deed already.
    private static async Task<IResult> LeftAsync(
        HttpContext context,
        ISessionState session,
        CancellationToken cancellation
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        return await session.ReadAsync(cancellation) is { } left
            ? Results.Json(new { left.Seconds, left.LongestSeconds })
            : Results.Json(new { Seconds = 0, LongestSeconds = 0 });
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        IAccounts accounts
    )
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        var form = await context.Request.ReadFormAsync();
        await accounts.SignOutAsync();
        return Results.LocalRedirect(LocalUrl.OrHome(form["returnUrl"]));
    }
}
