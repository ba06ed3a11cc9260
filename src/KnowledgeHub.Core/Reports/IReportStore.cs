using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>
/// Port: keeps covers and approved summaries of reports. A save writes the new state, a revision, an audit event and a
/// change-feed entry in one transaction. The store does not decide who may; use cases do.
/// </summary>
public interface IReportStore
{
    /// <summary>The cover of a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The cover, or null when the country has none.</returns>
    Task<ReportCover?> FindCoverAsync(CountryCode country, CancellationToken cancellation);

    /// <summary>A picture that a country has handed in.</summary>
    /// <param name="country">The country.</param>
    /// <param name="sha256">Its fingerprint.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The picture, or null.</returns>
    Task<ReadOnlyMemory<byte>?> ReadLogoAsync(
        CountryCode country,
        string sha256,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of a cover: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The cover with its next version number.</param>
    /// <param name="logo">The picture that its logo names, when it is new; null when it is kept already or there is none.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveCoverAsync(
        ReportCover next,
        ReadOnlyMemory<byte>? logo,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>The approved summary of an assessment in a language.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The summary, or null when none was approved.</returns>
    Task<ReportSummary?> FindSummaryAsync(
        AssessmentId assessment,
        Language language,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of a summary: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The summary with its next version number.</param>
    /// <param name="actor">Who approved it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveSummaryAsync(
        ReportSummary next,
        Actor actor,
        CancellationToken cancellation
    );
}
