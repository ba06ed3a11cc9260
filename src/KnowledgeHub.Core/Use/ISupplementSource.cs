using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>
/// Port: reads at once what several stores keep for one entry, because its page shows all of it. The source does not decide
/// who may see what; the use case does.
/// </summary>
public interface ISupplementSource
{
    /// <summary>Files, votes and reports of an entry; nothing of an unknown one.</summary>
    /// <param name="practice">The entry.</param>
    /// <param name="accountId">Account id of who reads, whose own reports come in every state; empty for a visitor.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<StoredSupplement> ReadAsync(
        PracticeId practice,
        string accountId,
        CancellationToken cancellation
    );
}
