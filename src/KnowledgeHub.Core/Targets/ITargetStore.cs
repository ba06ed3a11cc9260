using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Targets;

/// <summary>
/// Port: keeps target profiles. A save writes the new state, a revision, an audit event and a change-feed entry in one
/// transaction. The store does not decide who may see what; use cases do.
/// </summary>
public interface ITargetStore
{
    /// <summary>The profile of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The profile, or null when none was ever saved.</returns>
    Task<TargetProfile?> FindAsync(AssessmentId assessment, CancellationToken cancellation);

    /// <summary>Saves the next version of a profile: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The profile with its next version number.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveAsync(TargetProfile next, Actor actor, CancellationToken cancellation);
}
