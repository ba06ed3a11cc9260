using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Core.Reports;

/// <summary>Reads what decides on the handling of a report that somebody may have. Whoever asks has asked the policy table.</summary>
/// <param name="access">Says what everybody may see.</param>
/// <param name="consents">Keeps sheets of consent.</param>
/// <param name="evidence">Keeps evidence.</param>
public sealed class ReadReportSources(
    IAssessmentAccess access,
    IConsentStore consents,
    IEvidenceStore evidence
)
{
    /// <summary>Reads it.</summary>
    /// <param name="reading">The assessment with the answers that whoever asks is given.</param>
    /// <param name="compared">The cycle that the report compares it with; null for none.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The sheet of consent, null when none was ever signed, and the sources.</returns>
    public async Task<(ConsentSheet? Consent, ReportSources Sources)> OfAsync(
        AssessmentReading reading,
        Assessment? compared,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        var assessment = reading.Assessment;
        Assessment[] both = compared is null ? [assessment] : [assessment, compared];
        var views = await access.ViewsAsync(Actor.Anonymous, both, cancellation);
        var links = await evidence.ReadLinksAsync([assessment.Id], cancellation);
        return (
            await consents.FindAsync(assessment.Id, cancellation),
            new(
                views[assessment.Id],
                compared is not null && !views[compared.Id].Scores,
                // Whoever's answer it is: what the country agreed on retells what its agencies said.
                links.Any(linked =>
                    linked.Item.Content.Classification is EvidenceClassification.Restricted
                )
            )
            {
                HoldsMoreAnswers = reading.All.Any(answer =>
                    !AnswerRights.MaySee(Actor.Anonymous, assessment, answer.Agency, memberOf: null)
                ),
            }
        );
    }
}
