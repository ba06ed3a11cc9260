using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeHub.Portal.Api;

/// <summary>What the script of passkeys asks for, and the forms that it sends. All of them carry the token against forgery.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeyEndpoints(this IEndpointRouteBuilder app)
    {
        var passkeys = app.MapGroup(FactorAddress.Passkeys).ExcludeFromDescription();
        passkeys.MapPost("/creation", CreateAsync).RequireAuthorization();
        passkeys.MapPost("/request", RequestAsync);
        passkeys.MapPost("/sign-in", SignInAsync);
        passkeys.MapPost("/prove", ProveAsync).RequireAuthorization();
    }

    // The field is not read: a form parameter is what makes the framework check the token.
    private static async Task<IResult> CreateAsync(
        HttpContext context,
        [FromForm] string? purpose,
        IPasskeys passkeys
    ) =>
        await passkeys.CreationAsync(context.User) is { } options
            ? Results.Content(options, "application/json")
            : Results.NotFound();

    private static async Task<IResult> RequestAsync(
        HttpContext context,
        [FromForm] string? purpose,
        IPasskeys passkeys
    ) => Results.Content(await passkeys.RequestAsync(context.User), "application/json");

    private static async Task<IResult> SignInAsync(
        [FromForm] string? credential,
        [FromForm(Name = "return")] string? target,
        IPasskeys passkeys
    ) =>
        Results.LocalRedirect(
            await passkeys.SignInAsync(credential)
                ? LocalUrl.OrHome(target)
                : $"{FactorAddress.PasskeyFor(LocalUrl.OrHome(target))}&refused=true"
        );

    private static async Task<IResult> ProveAsync(
        HttpContext context,
        [FromForm] string? credential,
        [FromForm(Name = "return")] string? target,
        IPasskeys passkeys
    ) =>
        Results.LocalRedirect(
            await passkeys.ProveAsync(context.User, credential)
                ? LocalUrl.OrHome(target)
                : FactorAddress.ConfirmFor(LocalUrl.OrHome(target))
        );
}
