using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>To the provider of identities and back. Where none is named, these addresses do not exist.</summary>
internal static class SingleSignOnEndpoints
{
    public static void MapSingleSignOnEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet(SingleSignOnAddress.Begin, BeginAsync).ExcludeFromDescription();
        app.MapGet(SingleSignOnAddress.Enter, EnterAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> BeginAsync(
        ISingleSignOn provider,
        string? @return = null,
        bool proof = false
    )
    {
        if (provider.Name is null)
        {
            return Results.NotFound();
        }

        return await provider.BeginAsync(LocalUrl.OrHome(@return), proof)
            ? Results.Empty
            : Results.Redirect(SingleSignOnAddress.RefusedFor(ProviderRefusal.Provider));
    }

    private static async Task<IResult> EnterAsync(HttpContext context, ISingleSignOn provider)
    {
        if (provider.Name is null)
        {
            return Results.NotFound();
        }

        var answer = await provider.EnterAsync(context.User);
        var address = LocalUrl.OrHome(answer.Address);
        return Results.Redirect(
            answer.Refusal is { } why ? SingleSignOnAddress.RefusedFor(why)
            : answer.IsSecondNeeded
                ? $"{FactorAddress.SecondStep}?return={Uri.EscapeDataString(address)}"
            : address
        );
    }
}
