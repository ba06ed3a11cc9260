using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The form that approves an executive summary.</summary>
public sealed class SummaryForm
{
    /// <summary>The version that the text is based on; 0 for none.</summary>
    public int Version { get; set; }

    /// <summary>The result that the text was shown with.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>Code of the language of the text.</summary>
    public string? Language { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The approver's post.</summary>
    public string? Post { get; set; }

    /// <summary>What is asked for.</summary>
    public ReportSummaryInput ToInput() =>
        new(
            Languages.TryParse(Language, out var language) ? language : ReaderLanguage.Current,
            Version,
            (Text ?? string.Empty).ReplaceLineEndings("\n"),
            Post ?? string.Empty,
            Fingerprint ?? string.Empty
        );
}
