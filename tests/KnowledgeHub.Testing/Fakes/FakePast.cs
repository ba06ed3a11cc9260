using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Says that an assessment stood so at every moment, and keeps the last one that was asked for.</summary>
public sealed class FakePast(Assessment assessment, params Answer[] answers) : IAssessmentPast
{
    /// <summary>The assessment; null when it did not exist.</summary>
    public Assessment? Assessment { get; set; } = assessment;

    /// <summary>The moment that was asked for last.</summary>
    public DateTime Asked { get; private set; }

    public Task<Assessment?> FindAsync(
        AssessmentId id,
        DateTime beforeUtc,
        CancellationToken cancellation
    )
    {
        Asked = beforeUtc;
        return Task.FromResult(Assessment);
    }

    public Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        Assessment assessment,
        DateTime beforeUtc,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<Answer>>(answers);
}
