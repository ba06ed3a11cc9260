using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Waits for the follower without sleeping: it asks the index again and again, at most for a while.</summary>
internal static class IndexWaiting
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    public static async Task WaitUntilIndexedAsync(
        this WebApplicationFactory<Program> portal,
        PracticeId id,
        Audience? audience = null
    )
    {
        var search = portal.Services.GetRequiredService<IPracticeSearch>();
        using var limit = new CancellationTokenSource(_limit);
        var everything = new PracticeCriteria
        {
            Audience = audience ?? new(null, SeesAllDrafts: true),
            Sort = SortOrder.Newest,
            PageSize = 100,
        };
        while (search.Search(everything).Hits.All(hit => hit.Id != id))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Waits until this node has taken over all that is in the feed now: nothing done before outdates a page any more.</summary>
    public static async Task WaitUntilFollowedAsync(this WebApplicationFactory<Program> portal)
    {
        using var limit = new CancellationTokenSource(_limit);
        var feed = portal.Services.GetRequiredService<ChangeFeedReader>();
        var last = await feed.LastSequenceAsync(limit.Token);
        var follower = portal.Services.GetRequiredService<IndexFollower>();
        while (follower.Position < last)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
