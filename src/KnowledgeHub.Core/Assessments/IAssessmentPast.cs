namespace KnowledgeHub.Core.Assessments;

/// <summary>Port: reads from revisions how an assessment stood. The source does not decide who may read it; the use case does.</summary>
public interface IAssessmentPast
{
    /// <summary>An assessment as it stood just before a moment.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="beforeUtc">The moment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The assessment, or null when it did not exist then.</returns>
    Task<Assessment?> FindAsync(
        AssessmentId id,
        DateTime beforeUtc,
        CancellationToken cancellation
    );

    /// <summary>The answers of an assessment as they stood just before a moment, of every agency.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="beforeUtc">The moment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        Assessment assessment,
        DateTime beforeUtc,
        CancellationToken cancellation
    );
}
