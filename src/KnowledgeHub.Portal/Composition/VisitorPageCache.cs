using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Portal.Shared;
using Microsoft.Net.Http.Headers;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Gives a visitor the public page that another visitor has just got for the same address, language and theme. Nothing that
/// belongs to a person is ever kept: <see cref="PageKey"/> lets only unknown visitors in, and a page must say itself that it
/// may be kept. The query log counts each of them.
/// </summary>
internal sealed class VisitorPageCache(
    RequestDelegate next,
    KeptPages pages,
    QueryRecorder recorder
)
{
    // Each answer gets these anew.
    private static readonly HashSet<string> _ownHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.ContentLength,
        HeaderNames.Date,
        HeaderNames.TransferEncoding,
    };

    public Task InvokeAsync(HttpContext context)
    {
        if (PageKey.Of(context) is not { } key)
        {
            return next(context);
        }

        var page = pages.Find(key);
        PortalMeter.KeptPage(page is not null);
        return page is null ? DrawAsync(context, key) : GiveAsync(context, page);
    }

    private async Task GiveAsync(HttpContext context, KeptPage page)
    {
        if (page.Search is { } search)
        {
            recorder.Note(
                search,
                ReaderKey.Of(Actor.Anonymous, context.Connection.RemoteIpAddress)
            );
        }

        foreach (var (name, value) in page.Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentLength = page.Body.Length;
        await context.Response.Body.WriteAsync(page.Body, context.RequestAborted);
    }

    private async Task DrawAsync(HttpContext context, PageKey key)
    {
        var state = pages.State;
        var drawn = new VisitorPage();
        context.Features.Set(drawn);
        var outer = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outer;
        }

        if (drawn.IsAllowed && MayBeKept(context.Response))
        {
            pages.Add(key, new(state, Headers(context.Response), body.ToArray(), drawn.Search));
        }

        context.Response.ContentLength = body.Length;
        await outer.WriteAsync(
            body.GetBuffer().AsMemory(0, (int)body.Length),
            context.RequestAborted
        );
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.Count == 0;

    private static List<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> Headers(
        HttpResponse response
    ) => [.. response.Headers.Where(header => !_ownHeaders.Contains(header.Key))];
}
