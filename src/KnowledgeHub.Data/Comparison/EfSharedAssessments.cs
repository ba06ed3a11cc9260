using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Comparison;

/// <summary>Reads the assessments of many countries: one query for sheets, one for assessments, one for answers.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="consents">Keeps sheets and the log of looks.</param>
/// <param name="assessments">Keeps answers.</param>
public sealed class EfSharedAssessments(
    StoreAccess access,
    IConsentStore consents,
    IAssessmentStore assessments
) : ISharedAssessments
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SharedAssessment>> ListAsync(
        IReadOnlyCollection<CountryCode> own,
        CancellationToken cancellation
    )
    {
        var sheets = (await consents.ListAsync(cancellation)).ToDictionary(sheet =>
            sheet.Assessment
        );
        var found = await ReadAsync(sheets.Keys, own, cancellation);
        return
        [
            .. found.Select(one => new SharedAssessment(one, sheets.GetValueOrDefault(one.Id))),
        ];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnsweredIndicator>> ReadAnswersAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) => assessments.ReadForScoringAsync(ids, cancellation);

    /// <inheritdoc/>
    public Task NoteLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation) =>
        consents.LogLooksAsync(looks, cancellation);

    private Task<List<Assessment>> ReadAsync(
        IReadOnlyCollection<AssessmentId> ids,
        IReadOnlyCollection<CountryCode> own,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Assessments.AsNoTracking()
                    .Where(assessment =>
                        ids.Contains(assessment.Id) || own.Contains(assessment.Country)
                    )
                    .ToListAsync(cancellation),
            cancellation
        );
}
