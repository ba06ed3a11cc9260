using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Port: the one place that says what an actor may see of an assessment. Every use case that reads one asks here, anew at every
/// call, so that consent that ends is obeyed at the next action.
/// </summary>
public interface IAssessmentAccess
{
    /// <summary>An assessment of which the actor may see a part.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The id as typed, possibly null or malformed.</param>
    /// <param name="needed">The part that what is asked for needs.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The assessment; null where the actor may not see that part, exactly as where there is none.</returns>
    Task<AccessibleAssessment?> FindAsync(
        Actor actor,
        string? id,
        SharedContent needed,
        CancellationToken cancellation
    );

    /// <summary>What the actor may see of each of several assessments.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>A view of each, possibly of nothing.</returns>
    Task<IReadOnlyDictionary<AssessmentId, SharedView>> ViewsAsync(
        Actor actor,
        IReadOnlyCollection<Assessment> assessments,
        CancellationToken cancellation
    );

    /// <summary>Notes for the country that the actor looked; its own people's looks are not noted, nor those of visitors.</summary>
    /// <param name="actor">Who looked.</param>
    /// <param name="assessments">At which assessments.</param>
    /// <param name="subject">At what of it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task NoteAsync(
        Actor actor,
        IReadOnlyCollection<Assessment> assessments,
        LookSubject subject,
        CancellationToken cancellation
    );
}
