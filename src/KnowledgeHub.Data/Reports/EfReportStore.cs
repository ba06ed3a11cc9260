using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Reports;

/// <summary>Keeps covers and approved summaries of reports in the database, with their history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfReportStore(StoreAccess access, AggregateWriter writer) : IReportStore
{
    /// <inheritdoc/>
    public Task<ReportCover?> FindCoverAsync(CountryCode country, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<ReportCover>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(cover => cover.Country == country, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> ReadLogoAsync(
        CountryCode country,
        string sha256,
        CancellationToken cancellation
    ) =>
        access.RunAsync<ReadOnlyMemory<byte>?>(
            async context =>
                await context
                    .Set<StoredReportLogo>()
                    .Where(logo => logo.Country == country && logo.Sha256 == sha256)
                    .Select(logo => logo.Bytes)
                    .SingleOrDefaultAsync(cancellation)
                    is { } bytes
                    ? bytes
                    : (ReadOnlyMemory<byte>?)null,
            cancellation
        );

    /// <inheritdoc/>
    public async Task<SaveResult> SaveCoverAsync(
        ReportCover next,
        ReadOnlyMemory<byte>? logo,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        var added = await NewLogoAsync(next, logo, cancellation);
        return await writer.WriteAsync(
            context =>
            {
                if (added is not null)
                {
                    context.Add(added);
                }

                context.StageVersion(next, next.Version);
                return [Change(next, actor)];
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<ReportSummary?> FindSummaryAsync(
        AssessmentId assessment,
        Language language,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<ReportSummary>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        summary => summary.Assessment == assessment && summary.Language == language,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveSummaryAsync(
        ReportSummary next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        return writer.WriteAsync(
            context =>
            {
                context.StageVersion(next, next.Version);
                return [Change(next, actor)];
            },
            cancellation
        );
    }

    // A country may take a picture back that it had before.
    private async Task<StoredReportLogo?> NewLogoAsync(
        ReportCover next,
        ReadOnlyMemory<byte>? bytes,
        CancellationToken cancellation
    ) =>
        bytes is { } file
        && next.Logo is { } logo
        && await ReadLogoAsync(next.Country, logo.Sha256, cancellation) is null
            ? new()
            {
                Country = next.Country,
                Sha256 = logo.Sha256,
                Bytes = file.ToArray(),
            }
            : null;

    private static AggregateChange Change(ReportCover next, Actor actor) =>
        new(
            AggregateKind.ReportCover,
            next.Country.Value,
            next.Version,
            EnumCode<ReportChange>.Of(ReportChange.CoverChanged),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );

    private static AggregateChange Change(ReportSummary next, Actor actor) =>
        new(
            AggregateKind.ReportSummary,
            $"{next.Assessment}/{next.Language.Code()}",
            next.Version,
            EnumCode<ReportChange>.Of(ReportChange.SummaryApproved),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
}
