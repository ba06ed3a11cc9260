using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Api;

/// <summary>Small forms that stand within other pages: each is posted here and leads back to its page, without script.</summary>
internal static class UseEndpoints
{
    public static void MapUseEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapPost(UseAddress.VotePattern, VoteAsync).ExcludeFromDescription();
        app.MapPost(UseAddress.OwnerPattern, AssignAsync).ExcludeFromDescription();
        app.MapPost(UseAddress.FollowPost, FollowAsync).ExcludeFromDescription();
        app.MapPost(UseAddress.SeenPost, NoteSeenAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> VoteAsync(
        HttpContext context,
        string key,
        IAntiforgery antiforgery,
        VoteUseful votes
    )
    {
        if (await ReadFormAsync(context, antiforgery) is not { } form)
        {
            return Results.BadRequest();
        }

        var isUseful = form["useful"] == "yes";
        var actor = ActorClaims.Read(context.User);
        var back = actor.IsAnonymous
            ? UseAddress.SignIn(UseAddress.Section(key))
            : await votes.ExecuteAsync(actor, key, isUseful, context.RequestAborted) switch
            {
                Outcome<Practice>.Done(var practice) => UseAddress.Section(
                    practice.Slug,
                    isUseful ? UseAddress.NotedUseful : UseAddress.NotedTakenBack
                ),
                _ => UseAddress.Section(key, UseAddress.NotedRefused),
            };
        return Results.LocalRedirect(LocalUrl.OrHome(back));
    }

    private static async Task<IResult> AssignAsync(
        HttpContext context,
        string key,
        IAntiforgery antiforgery,
        AssignOwner owners
    )
    {
        if (
            await ReadFormAsync(context, antiforgery) is not { } form
            || !PracticeId.TryParse(key, out var id)
        )
        {
            return Results.BadRequest();
        }

        _ = int.TryParse(form["version"], CultureInfo.InvariantCulture, out var version);
        var outcome = await owners.ExecuteAsync(
            ActorClaims.Read(context.User),
            id,
            version,
            form["owner"].ToString(),
            context.RequestAborted
        );
        var said = outcome is Outcome<Practice>.Done ? "assigned" : "refused";
        return Results.LocalRedirect($"/practices/{id}/review?owner={said}#owner");
    }

    private static async Task<IResult> FollowAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        FollowChanges follows,
        ReadNotifications notifications
    )
    {
        if (await ReadFormAsync(context, antiforgery) is not { } form)
        {
            return Results.BadRequest();
        }

        var actor = ActorClaims.Read(context.User);
        var said =
            form["followed"] == "no"
                ? await LeaveAsync(follows, actor, form["what"], context.RequestAborted)
                : await BeginAsync(follows, actor, form["what"], context.RequestAborted);
        notifications.Forget(actor);
        var back = LocalUrl.OrHome(form["returnUrl"]);
        return Results.LocalRedirect(QueryHelpers.AddQueryString(back, UseAddress.NotedKey, said));
    }

    private static async Task<string> LeaveAsync(
        FollowChanges follows,
        Actor actor,
        string? what,
        CancellationToken cancellation
    ) =>
        FollowAddress.Read(what) is var (kind, target)
        && await follows.LeaveAsync(actor, kind, target, cancellation) is Outcome<string>.Done
            ? FollowAddress.NotedLeft
            : UseAddress.NotedRefused;

    private static async Task<string> BeginAsync(
        FollowChanges follows,
        Actor actor,
        string? what,
        CancellationToken cancellation
    ) =>
        FollowAddress.Read(what) is not var (kind, target)
            ? UseAddress.NotedRefused
            : await follows.FollowAsync(actor, kind, target, cancellation) switch
            {
                Outcome<Follow>.Done => FollowAddress.NotedFollowed,
                Outcome<Follow>.Invalid => FollowAddress.NotedTooMany,
                _ => UseAddress.NotedRefused,
            };

    private static async Task<IResult> NoteSeenAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        ReadNotifications notifications
    )
    {
        if (
            await ReadFormAsync(context, antiforgery) is not { } form
            || !DateTime.TryParse(
                form["until"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var until
            )
        )
        {
            return Results.BadRequest();
        }

        var actor = ActorClaims.Read(context.User);
        await notifications.NoteSeenAsync(actor, until, context.RequestAborted);
        return Results.LocalRedirect(FollowAddress.Notifications);
    }

    private static async Task<IFormCollection?> ReadFormAsync(
        HttpContext context,
        IAntiforgery antiforgery
    ) =>
        await antiforgery.IsRequestValidAsync(context)
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : null;
}
