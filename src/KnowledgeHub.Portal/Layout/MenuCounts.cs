using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The numbers in the account menu. Each is kept in memory for a while, because every page asks.</summary>
/// <param name="searches">Saved searches.</param>
/// <param name="notifications">Notifications.</param>
public sealed class MenuCounts(ManageSavedSearches searches, ReadNotifications notifications)
{
    /// <summary>Counts for a person.</summary>
    /// <param name="actor">Who is signed in.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>How many saved searches have news, and how much is new or waits.</returns>
    public async Task<(int Searches, int Reminders)> ReadAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsAnonymous
            ? (0, 0)
            : (
                await searches.CountNewsAsync(
                    actor,
                    search =>
                        PracticeListQuery.FromUri($"?{search.Query}").ToRequest(search.Language),
                    cancellation
                ),
                await notifications.CountAsync(actor, cancellation)
            );
    }
}
