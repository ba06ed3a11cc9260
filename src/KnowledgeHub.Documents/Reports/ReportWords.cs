namespace KnowledgeHub.Documents.Reports;

/// <summary>The words of a report that belong to its form.</summary>
/// <param name="Contents">Heading of the table of contents.</param>
/// <param name="Figure">Before the number of a figure.</param>
/// <param name="Table">Before the number of a table.</param>
/// <param name="Page">Before the number of a page.</param>
/// <param name="ContentHash">Before the fingerprint.</param>
public sealed record ReportWords(
    string Contents,
    string Figure,
    string Table,
    string Page,
    string ContentHash
);
