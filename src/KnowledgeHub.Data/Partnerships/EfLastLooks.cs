using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Data.Consent;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Partnerships;

/// <summary>Reads the log of looks.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfLastLooks(StoreAccess access) : ILastLooks
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AssessmentId, DateTime>> ReadAsync(
        string accountId,
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    ) =>
        assessments.Count == 0
            ? new Dictionary<AssessmentId, DateTime>()
            : await access.RunAsync(
                context =>
                    context
                        .Set<StoredLook>()
                        .Where(look =>
                            look.AccountId == accountId && assessments.Contains(look.Assessment)
                        )
                        .GroupBy(look => look.Assessment)
                        .Select(looks => new { looks.Key, Last = looks.Max(look => look.Utc) })
                        .ToDictionaryAsync(last => last.Key, last => last.Last, cancellation),
                cancellation
            );
}
