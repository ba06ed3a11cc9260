using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>The executive summary of an assessment in one language, as a person approved it.</summary>
public sealed record ReportSummary
{
    /// <summary>Greatest length of the text, in characters.</summary>
    public const int MaxTextLength = 6_000;

    /// <summary>Greatest length of the approver's post, in characters.</summary>
    public const int MaxPostLength = 120;

    /// <summary>The assessment.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>The country of the assessment.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The text, one paragraph on each line.</summary>
    public required string Text { get; init; }

    /// <summary>The result that it was approved for; see <see cref="ResultFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The approver's post, as it stands in reports.</summary>
    public required string Post { get; init; }

    /// <summary>Account id of who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTime ApprovedUtc { get; init; }
}
