using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Core.Reports;

/// <summary>Everything that a report of one assessment says, free of any language.</summary>
public sealed record AssessmentReport
{
    /// <summary>What was asked for; comments only where the reader may see them, the mark never below the least.</summary>
    public required ReportChoice Choice { get; init; }

    /// <summary>What it is made of, as far as that decides on the mark.</summary>
    public ReportSources Sources { get; init; } = ReportSources.Unshared;

    /// <summary>Assessment, answers, scores and flags.</summary>
    public required AssessmentResult Result { get; init; }

    /// <summary>What a person or program may see for whom it is made.</summary>
    public required SharedView View { get; init; }

    /// <summary>The sheet of consent; null when none was ever signed.</summary>
    public ConsentSheet? Consent { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime GeneratedUtc { get; init; }

    /// <summary>
    /// Fingerprint of the joint answers: what was approved where they are approved, else <see cref="ResultFingerprint"/>.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>What the executive summary is made of.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The fingerprint that an approved summary must have to hold.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The summary that a person approved, also for an earlier result; null when nobody did.</summary>
    public ReportSummary? Summary { get; init; }

    /// <summary>The country's cover; null when it has none.</summary>
    public ReportCover? Cover { get; init; }

    /// <summary>The picture on the cover; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Logo { get; init; }

    /// <summary>Indicators below the country's target profile; empty where it has none.</summary>
    public ImmutableArray<ReportGap> Gaps { get; init; } = [];

    /// <summary>The assessment.</summary>
    public Assessment Assessment => Result.Reading.Assessment;

    /// <summary>How far the summary can be relied on.</summary>
    public SummaryState SummaryState =>
        Summary is null ? SummaryState.Draft
        : Summary.Fingerprint == Fingerprint ? SummaryState.Approved
        : SummaryState.Expired;
}
