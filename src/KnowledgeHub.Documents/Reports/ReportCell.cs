namespace KnowledgeHub.Documents.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words; lines are divided by line ends.</param>
/// <param name="Level">The maturity level that its ground shows, 1 to 5; null for a plain ground.</param>
public sealed record ReportCell(string Text, int? Level = null)
{
    /// <summary>A cell that holds a text only.</summary>
    /// <param name="text">The text; null is empty.</param>
    public static ReportCell Of(string? text) => new(text ?? string.Empty);
}
