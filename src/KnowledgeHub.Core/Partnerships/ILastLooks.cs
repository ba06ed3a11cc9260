using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>Port: reads from the log of looks when a person last looked at assessments.</summary>
public interface ILastLooks
{
    /// <summary>The last look of a person at each of several assessments, in one query.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The times in universal time; assessments that the person never looked at are left out.</returns>
    Task<IReadOnlyDictionary<AssessmentId, DateTime>> ReadAsync(
        string accountId,
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    );
}
