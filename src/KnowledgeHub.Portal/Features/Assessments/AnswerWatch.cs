using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What a window that has an answer open needs to learn of the others.</summary>
/// <param name="presence">Who has which answer open.</param>
/// <param name="read">Reads histories.</param>
/// <param name="current">Who looks.</param>
/// <param name="clock">The time.</param>
public sealed class AnswerWatch(
    PresenceRegistry presence,
    ReadAssessments read,
    ICurrentActor current,
    TimeProvider clock
)
{
    /// <summary>Notes that the reader has opened an answer, which the reader may read.</summary>
    public async Task<PresenceLease> EnterAsync(AnswerKey key)
    {
        var actor = await current.GetAsync();
        return presence.Enter(key, actor.Id, actor.DisplayName);
    }

    /// <summary>Something to wait for at intervals.</summary>
    public PeriodicTimer Timer(TimeSpan interval) => new(interval, clock);

    /// <summary>The newest version of an answer; null when there is none that the reader sees.</summary>
    public async Task<AnswerVersion?> ReadNewestAsync(
        AnswerKey key,
        CancellationToken cancellation
    ) =>
        await read.HistoryAsync(
            await current.GetAsync(),
            key.Assessment.Value,
            key.Indicator,
            cancellation,
            key.Agency
        )
            is Outcome<IReadOnlyList<AnswerVersion>>.Done([var newest, ..])
            ? newest
            : null;
}
