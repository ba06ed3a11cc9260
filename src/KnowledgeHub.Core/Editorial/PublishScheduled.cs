using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// Use case of the portal itself: publish the approved texts whose hour has come. Several nodes may run it at once; the
/// version decides, and whoever comes second changes nothing.
/// </summary>
/// <param name="store">Keeps entries.</param>
/// <param name="move">Takes the step.</param>
/// <param name="clock">The time.</param>
public sealed class PublishScheduled(IPracticeStore store, MovePractice move, TimeProvider clock)
{
    /// <summary>Publishes what is due.</summary>
    /// <param name="cancellation">Cancels before the next entry.</param>
    /// <returns>What came of each entry that was due; one that could not be published stays due.</returns>
    public async Task<IReadOnlyDictionary<PracticeId, Outcome<Practice>>> RunAsync(
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var outcomes = new Dictionary<PracticeId, Outcome<Practice>>();
        foreach (var practice in await store.ListScheduledAsync(now, cancellation))
        {
            outcomes[practice.Id] = await move.ExecuteAsync(
                Actor.System,
                practice.Id,
                practice.Version,
                new(LifeStep.Publish),
                cancellation
            );
        }

        return outcomes;
    }
}
