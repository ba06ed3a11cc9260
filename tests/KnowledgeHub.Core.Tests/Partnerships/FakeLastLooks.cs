using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Core.Tests.Partnerships;

/// <summary>Gives the looks that a test has set, whoever asks.</summary>
internal sealed class FakeLastLooks : ILastLooks
{
    public Dictionary<AssessmentId, DateTime> Last { get; } = [];

    public Task<IReadOnlyDictionary<AssessmentId, DateTime>> ReadAsync(
        string accountId,
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyDictionary<AssessmentId, DateTime>>(
            Last.Where(look => assessments.Contains(look.Key)).ToDictionary()
        );
}
