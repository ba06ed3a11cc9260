using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps covers and summaries of reports in memory by the rules of the port.</summary>
public sealed class FakeReports : IReportStore
{
    private readonly Dictionary<CountryCode, ReportCover> _covers = [];
    private readonly Dictionary<(CountryCode, string), ReadOnlyMemory<byte>> _logos = [];
    private readonly Dictionary<(AssessmentId, Language), ReportSummary> _summaries = [];

    public Task<ReportCover?> FindCoverAsync(CountryCode country, CancellationToken cancellation) =>
        Task.FromResult(_covers.GetValueOrDefault(country));

    public Task<ReadOnlyMemory<byte>?> ReadLogoAsync(
        CountryCode country,
        string sha256,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            _logos.TryGetValue((country, sha256), out var bytes)
                ? bytes
                : (ReadOnlyMemory<byte>?)null
        );

    public Task<SaveResult> SaveCoverAsync(
        ReportCover next,
        ReadOnlyMemory<byte>? logo,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        if ((_covers.GetValueOrDefault(next.Country)?.Version ?? 0) != next.Version - 1)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        _covers[next.Country] = next;
        if (logo is { } bytes && next.Logo is { } known)
        {
            _logos[(next.Country, known.Sha256)] = bytes;
        }

        return Task.FromResult(SaveResult.Saved);
    }

    public Task<ReportSummary?> FindSummaryAsync(
        AssessmentId assessment,
        Language language,
        CancellationToken cancellation
    ) => Task.FromResult(_summaries.GetValueOrDefault((assessment, language)));

    public Task<SaveResult> SaveSummaryAsync(
        ReportSummary next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        _summaries[(next.Assessment, next.Language)] = next;
        return Task.FromResult(SaveResult.Saved);
    }
}
