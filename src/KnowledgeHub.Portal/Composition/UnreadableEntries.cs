using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Tells the operator of entries that cannot be read: each once in the log.</summary>
internal sealed class UnreadableEntries(
    IUnreadablePractices unreadable,
    ILogger<UnreadableEntries> logger
)
{
    private IReadOnlyList<PracticeId> _logged = [];

    /// <summary>Logs what could not be read for the first time since it last could. Not for use by two threads.</summary>
    public void Log()
    {
        var current = unreadable.Current;
        foreach (var id in current.Except(_logged))
        {
            logger.LogError(
                "The entry {Entry} cannot be read and is left out of the search. A newer version of the portal may have written it, or the database is damaged.",
                id
            );
        }

        _logged = current;
    }
}
