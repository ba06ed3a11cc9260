using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Port: reads the assessments of many countries together with their consent sheets, in a fixed number of queries however many
/// countries there are. It does not decide who may see what; use cases do, before answers are read.
/// </summary>
public interface ISharedAssessments
{
    /// <summary>Every assessment that has a consent sheet, and every one of some countries.</summary>
    /// <param name="own">Countries whose assessments come without a sheet too; possibly none.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SharedAssessment>> ListAsync(
        IReadOnlyCollection<CountryCode> own,
        CancellationToken cancellation
    );

    /// <summary>The joint answers of assessments without their texts, in one query.</summary>
    /// <param name="ids">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AnsweredIndicator>> ReadAnswersAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    );

    /// <summary>
    /// Notes looks together. Of several looks of one person at the same assessment in the same hour only the first is kept.
    /// </summary>
    /// <param name="looks">The looks of one person; possibly none.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task NoteLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation);
}
