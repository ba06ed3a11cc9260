using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Evidence;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// Writes generated assessments with their history, all in one transaction. What is there already stays as it is, edited or not;
/// so does a cycle of the same country and name that somebody has started.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class DemonstrationImporter(StoreAccess access, AggregateWriter writer)
{
    /// <summary>Imports what is not there yet.</summary>
    /// <param name="generated">The assessments.</param>
    /// <param name="cancellation">Cancels; nothing is written then.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<DemonstrationReport> ImportAsync(
        IReadOnlyList<GeneratedAssessment> generated,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(generated);
        var missing = await MissingAsync(generated, cancellation);
        var sheets = await UnsignedAsync(generated, missing, cancellation);
        if (missing.Count + sheets.Count > 0)
        {
            await WriteAsync(missing, Newest(generated, missing), sheets, cancellation);
        }

        return new(
            missing.Count,
            missing.Sum(item => item.Answers.Count),
            generated.Count - missing.Count
        );
    }

    private async Task<List<GeneratedAssessment>> MissingAsync(
        IReadOnlyList<GeneratedAssessment> generated,
        CancellationToken cancellation
    )
    {
        var countries = generated.Select(item => item.Assessment.Country).Distinct().ToList();
        var present = await access.RunAsync(
            context =>
                context
                    .Assessments.AsNoTracking()
                    .Where(assessment => countries.Contains(assessment.Country))
                    .Select(assessment => new
                    {
                        assessment.Id,
                        assessment.Country,
                        assessment.Name,
                    })
                    .ToListAsync(cancellation),
            cancellation
        );
        var ids = present.Select(row => row.Id).ToHashSet();
        var names = present.Select(row => (row.Country, row.Name)).ToHashSet();
        return
        [
            .. generated.Where(item =>
                !ids.Contains(item.Assessment.Id)
                && !names.Contains((item.Assessment.Country, item.Assessment.Name))
            ),
        ];
    }

    // Also for what an earlier version of the portal generated, which knew of no sheets.
    private async Task<List<ConsentSheet>> UnsignedAsync(
        IReadOnlyList<GeneratedAssessment> generated,
        List<GeneratedAssessment> missing,
        CancellationToken cancellation
    )
    {
        var ids = generated.Select(item => item.Assessment.Id).ToList();
        var (stored, signed) = await access.RunAsync(
            async context =>
                (
                    await context
                        .Assessments.Where(assessment => ids.Contains(assessment.Id))
                        .Select(assessment => assessment.Id)
                        .ToListAsync(cancellation),
                    await context
                        .Set<ConsentSheet>()
                        .Where(sheet => ids.Contains(sheet.Assessment))
                        .Select(sheet => sheet.Assessment)
                        .ToListAsync(cancellation)
                ),
            cancellation
        );
        var open = stored
            .Concat(missing.Select(item => item.Assessment.Id))
            .Except(signed)
            .ToHashSet();
        return
        [
            .. generated
                .Where(item => open.Contains(item.Assessment.Id))
                .Select(item => DemonstrationConsents.Of(item.Assessment))
                .OfType<ConsentSheet>(),
        ];
    }

    // Only the newest cycle of a country has evidence, and only when it is written now.
    private static IEnumerable<GeneratedEvidence> Newest(
        IReadOnlyList<GeneratedAssessment> generated,
        IReadOnlyCollection<GeneratedAssessment> missing
    ) =>
        generated
            .GroupBy(item => item.Assessment.Country)
            .Select(country => country.MaxBy(item => item.Assessment.ReferenceDate))
            .OfType<GeneratedAssessment>()
            .Where(missing.Contains)
            .Select(DemonstrationEvidence.Of);

    private async Task WriteAsync(
        List<GeneratedAssessment> missing,
        IEnumerable<GeneratedEvidence> evidence,
        List<ConsentSheet> sheets,
        CancellationToken cancellation
    )
    {
        var result = await writer.WriteAsync(
            context =>
                [
                    .. missing.SelectMany(item => Stage(context, item)),
                    .. evidence.SelectMany(item => Stage(context, item)),
                    .. sheets.Select(sheet =>
                        EfConsentStore.Stage(context, sheet, ConsentChange.Generated, Actor.System)
                    ),
                ],
            cancellation
        );
        if (result is not SaveResult.Saved)
        {
            throw new InvalidOperationException(
                $"The demonstration assessments were not committed ({result}): somebody else saved at the same time. Nothing was written; do it again."
            );
        }
    }

    private static IEnumerable<AggregateChange> Stage(
        HubDbContext context,
        GeneratedEvidence evidence
    ) =>
        [
            .. evidence.Items.Select(item =>
                EfEvidenceStore.Stage(context, item, EvidenceChange.Generated, Actor.System)
            ),
            .. evidence.Links.Select(link =>
                EfEvidenceStore.Stage(context, link, EvidenceChange.Generated, Actor.System)
            ),
        ];

    private static IEnumerable<AggregateChange> Stage(
        HubDbContext context,
        GeneratedAssessment item
    ) =>
        [
            EfAssessmentStore.Stage(
                context,
                item.Assessment,
                AssessmentChange.Generated,
                Actor.System
            ),
            .. item.Answers.Select(answer =>
                EfAssessmentStore.Stage(context, answer, AssessmentChange.Generated, Actor.System)
            ),
        ];
}
