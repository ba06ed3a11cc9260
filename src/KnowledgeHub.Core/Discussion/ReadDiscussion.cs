using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Discussion;

/// <summary>Use cases: read what is said about an assessment, and learn whom one can mention.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="remarks">Keeps remarks.</param>
/// <param name="readers">Knows who may take part.</param>
public sealed class ReadDiscussion(
    IAssessmentAccess access,
    IRemarkStore remarks,
    IAssessmentReaders readers
)
{
    /// <summary>The threads that the actor's side sees.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="indicator">Only those about this indicator; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; NotFound for whoever may not read the assessment.</returns>
    public async Task<Outcome<AssessmentDiscussion>> ListAsync(
        Actor actor,
        string? id,
        IndicatorId? indicator,
        CancellationToken cancellation
    )
    {
        if (await access.FindSideAsync(actor, id, cancellation) is not (var assessment, var side))
        {
            return new Outcome<AssessmentDiscussion>.NotFound();
        }

        await access.NoteAsync(actor, [assessment], LookSubject.Comments, cancellation);
        var listed = await remarks.ListAsync(assessment.Id, indicator, cancellation);
        var visible = listed.Where(signed => signed.Remark.IsVisibleTo(side));
        return new Outcome<AssessmentDiscussion>.Done(
            new(assessment, side, DiscussionThread.Of(visible))
        );
    }

    /// <summary>Whom the actor can mention: the others who may read the assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, by name; NotFound for whoever may not read the assessment.</returns>
    public async Task<Outcome<IReadOnlyList<AssessmentReader>>> ReadersAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (await access.FindSideAsync(actor, id, cancellation) is not (var assessment, _))
        {
            return new Outcome<IReadOnlyList<AssessmentReader>>.NotFound();
        }

        var listed = await access.ReadersOfAsync(readers, assessment, cancellation);
        return new Outcome<IReadOnlyList<AssessmentReader>>.Done([
            .. listed.Where(reader => reader.AccountId != actor.Id),
        ]);
    }
}
