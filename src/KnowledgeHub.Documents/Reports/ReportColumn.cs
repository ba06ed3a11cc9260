namespace KnowledgeHub.Documents.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Share">How wide it is beside the others, greater than 0.</param>
public sealed record ReportColumn(string Name, int Share = 2);
