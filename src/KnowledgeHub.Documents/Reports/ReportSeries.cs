namespace KnowledgeHub.Documents.Reports;

/// <summary>Values that belong together.</summary>
/// <param name="Name">What they belong to.</param>
/// <param name="Values">One for each category, 1 to 5 as displayed; null where there is none to show.</param>
public sealed record ReportSeries(string Name, IReadOnlyList<decimal?> Values);
