using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Comparison;

/// <summary>
/// Reads the assessments of many countries: sheets are asked for each time, assessments and answers only when they have changed.
/// </summary>
/// <param name="consents">Keeps sheets and the log of looks.</param>
/// <param name="memory">Assessments and answers as they stand.</param>
public sealed class EfSharedAssessments(IConsentStore consents, AssessmentMemory memory)
    : ISharedAssessments
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
        var found = await memory.ListAsync(
            one => sheets.ContainsKey(one.Id) || own.Contains(one.Country),
            cancellation
        );
        return
        [
            .. found.Select(one => new SharedAssessment(one, sheets.GetValueOrDefault(one.Id))),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AnsweredIndicator>> ReadAnswersAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) => await memory.ReadAnswersAsync(ids, cancellation);

    /// <inheritdoc/>
    public Task NoteLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation) =>
        consents.LogLooksAsync(looks, cancellation);
}
