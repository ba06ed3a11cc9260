using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Quality;

/// <summary>
/// Use case: check the quality of an assessment. It takes three queries: the assessment, its answers, its links with their
/// items; and one more for the actor's agency where agencies take part. What an actor does not see of other agencies is not
/// checked either.
/// </summary>
/// <param name="read">Finds assessments.</param>
/// <param name="assessments">Keeps assessments.</param>
/// <param name="evidence">Keeps evidence.</param>
/// <param name="frameworks">The versions of the framework.</param>
public sealed class CheckQuality(
    ReadEvidence read,
    IAssessmentStore assessments,
    IEvidenceStore evidence,
    IFrameworkSource frameworks
)
{
    /// <summary>The checks of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound. Restricted items count, but are named to those only who may read them.</returns>
    public async Task<Outcome<QualityReport>> OfAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await read.ReaderOfAsync(actor, id, cancellation)
                is not { Assessment: var assessment } reader
            || frameworks.Find(assessment.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<QualityReport>.NotFound();
        }

        var answers = await assessments.ReadAnswersAsync(assessment.Id, cancellation);
        var links = await evidence.ReadLinksAsync([assessment.Id], cancellation);
        var findings = QualityChecks
            .Of(
                framework,
                assessment,
                [.. answers.Where(answer => reader.MaySee(answer.Agency))],
                [.. links.Where(linked => reader.MaySee(linked.Link.Agency))]
            )
            .Select(found =>
                found with
                {
                    Items = [.. found.Items.Where(item => actor.MayReadShared(item))],
                }
            );
        return new Outcome<QualityReport>.Done(new(assessment, [.. findings]));
    }
}
