using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Discussion;

/// <summary>
/// Port: keeps remarks. A save writes the new state, a revision, an audit event and a change-feed entry in one transaction.
/// The store does not decide who may see what; use cases do.
/// </summary>
public interface IRemarkStore
{
    /// <summary>Remarks of an assessment, of every side, in no particular order.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="indicator">Only those about this indicator; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SignedRemark>> ListAsync(
        AssessmentId assessment,
        IndicatorId? indicator,
        CancellationToken cancellation
    );

    /// <summary>One remark.</summary>
    /// <param name="assessment">The assessment that it is about.</param>
    /// <param name="id">The remark.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The remark, or null when the assessment has none such.</returns>
    Task<Remark?> FindAsync(AssessmentId assessment, Guid id, CancellationToken cancellation);

    /// <summary>
    /// Saves the next version of a remark: version 1 inserts, a higher one replaces exactly the one before. Mentions stay as
    /// they were first written.
    /// </summary>
    /// <param name="next">The remark with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveAsync(
        Remark next,
        RemarkChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
