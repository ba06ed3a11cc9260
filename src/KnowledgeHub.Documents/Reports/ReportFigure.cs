namespace KnowledgeHub.Documents.Reports;

/// <summary>A chart of a report.</summary>
/// <param name="Id">Names it in addresses: lower-case letters, digits and hyphens.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Description">The same values in a sentence, for those who do not see it.</param>
/// <param name="Categories">Names of the spokes or bars, at least 3 for a radar.</param>
/// <param name="Series">Values that belong together; at least one series.</param>
public sealed record ReportFigure(
    string Id,
    ReportFigureKind Kind,
    string Caption,
    string Description,
    IReadOnlyList<ReportCategory> Categories,
    IReadOnlyList<ReportSeries> Series
);
