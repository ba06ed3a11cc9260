using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>A summary as somebody approves it.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Version">The version that it is based on; 0 where there was none.</param>
/// <param name="Text">The text, one paragraph on each line.</param>
/// <param name="Post">The approver's post.</param>
/// <param name="Fingerprint">The result that the text was shown with; see <see cref="ResultFingerprint"/>.</param>
public sealed record ReportSummaryInput(
    Language Language,
    int Version,
    string Text,
    string Post,
    string Fingerprint
);
