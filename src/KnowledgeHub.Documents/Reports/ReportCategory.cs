namespace KnowledgeHub.Documents.Reports;

/// <summary>A spoke or a bar.</summary>
/// <param name="Name">Its name in full.</param>
/// <param name="Code">Its short form, for drawings in which the names do not fit.</param>
public sealed record ReportCategory(string Name, string Code);
