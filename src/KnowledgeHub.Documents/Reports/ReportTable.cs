namespace KnowledgeHub.Documents.Reports;

/// <summary>A table of a report.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Heads of the columns; the first column names the rows.</param>
/// <param name="Rows">Cells, as many in each row as there are columns.</param>
public sealed record ReportTable(
    string Caption,
    IReadOnlyList<ReportColumn> Columns,
    IReadOnlyList<IReadOnlyList<ReportCell>> Rows
);
