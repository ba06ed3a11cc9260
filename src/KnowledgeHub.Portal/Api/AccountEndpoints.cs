using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Antiforgery;

namespace KnowledgeHub.Portal.Api;

/// <summary>Signing out: a form post from any page.</summary>
internal static class AccountEndpoints
{
    public static void MapAccountEndpoints(this IEndpointRouteBuilder app) =>
        app.MapPost("/account/logout", SignOutAsync).ExcludeFromDescription();

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
