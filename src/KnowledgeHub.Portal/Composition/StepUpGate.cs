using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Asks for a fresh proof before an address with <see cref="StepUpAttribute"/> does anything; what was typed is kept
/// meanwhile. Programs that bring an access token are not asked: making it took a proof.
/// </summary>
internal static class StepUpGate
{
    public static async Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (
            context.GetEndpoint()?.Metadata.GetMetadata<StepUpAttribute>() is not { } asked
            || !IsStale(context, asked)
        )
        {
            await next(context);
            return;
        }

        var kept = asked.KeepsForm ? await KeepAsync(context) : null;
        context.Response.Redirect(FactorAddress.ConfirmFor(Return(context, kept), kept));
    }

    private static bool IsStale(HttpContext context, StepUpAttribute asked) =>
        context.User.Identities.Any(identity =>
            identity.AuthenticationType == IdentityConstants.ApplicationScheme
        )
        && (asked.OnRead || IsPost(context))
        // A forged form is refused further on, and never kept.
        && context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }
        && !StepUpRules.IsFresh(
            ActorClaims.TimeOf(context.User, ActorClaims.Proof),
            context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime
        );

    private static bool IsPost(HttpContext context) => HttpMethods.IsPost(context.Request.Method);

    // A form that was not kept is typed anew on the page that it came from.
    private static string Return(HttpContext context, Guid? kept) =>
        !IsPost(context) || kept is not null ? Address(context)
        : Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Authority == context.Request.Host.Value
            ? page.PathAndQuery
        : "/account";

    private static string Address(HttpContext context) =>
        context.Request.Path.ToUriComponent() + context.Request.QueryString;

    private static async Task<Guid?> KeepAsync(HttpContext context) =>
        context.Request.HasFormContentType
            ? context
                .RequestServices.GetRequiredService<KeptForms>()
                .Keep(
                    context.User,
                    Address(context),
                    await context.Request.ReadFormAsync(context.RequestAborted)
                )
            : null;
}
