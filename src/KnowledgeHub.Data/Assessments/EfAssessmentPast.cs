using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Assessments;

/// <summary>Reads from revisions how assessments stood; each method is one query.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAssessmentPast(StoreAccess access) : IAssessmentPast
{
    /// <inheritdoc/>
    public async Task<Assessment?> FindAsync(
        AssessmentId id,
        DateTime beforeUtc,
        CancellationToken cancellation
    )
    {
        var key = id.Value;
        var body = await access.RunAsync(
            context =>
                context
                    .Revisions.Where(revision =>
                        revision.Kind == AggregateKind.Assessment
                        && revision.AggregateId == key
                        && revision.AtUtc < beforeUtc
                    )
                    .OrderByDescending(revision => revision.Version)
                    .Select(revision => revision.Body)
                    .FirstOrDefaultAsync(cancellation),
            cancellation
        );
        return body is null ? null : HubJson.Read<Assessment>(body);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        Assessment assessment,
        DateTime beforeUtc,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var prefix = $"{assessment.Id}/";
        var rows = await access.RunAsync(
            context =>
                context
                    .Revisions.AsNoTracking()
                    .Where(revision =>
                        revision.Kind == AggregateKind.Answer
                        && revision.AggregateId.StartsWith(prefix)
                        && revision.AtUtc < beforeUtc
                        && !context.Revisions.Any(later =>
                            later.Kind == AggregateKind.Answer
                            && later.AggregateId == revision.AggregateId
                            && later.Version > revision.Version
                            && later.AtUtc < beforeUtc
                        )
                    )
                    .ToListAsync(cancellation),
            cancellation
        );
        return [.. rows.Select(row => AnswerOf(assessment, row))];
    }

    private static Answer AnswerOf(Assessment assessment, Revision row)
    {
        var parts = row.AggregateId.Split('/');
        return new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = new IndicatorId(parts[1]),
            Agency = parts[2],
            Version = row.Version,
            Content = HubJson.Read<AnswerContent>(row.Body),
            UpdatedBy = row.ActorId,
            UpdatedUtc = row.AtUtc,
        };
    }
}
