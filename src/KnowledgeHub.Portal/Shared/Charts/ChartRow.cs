namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>A row of the table that says the same as a chart.</summary>
/// <param name="Code">The short form that the chart uses for this row, if it uses one.</param>
/// <param name="Head">What the row is about.</param>
/// <param name="Cells">Its values in words.</param>
public sealed record ChartRow(string? Code, string Head, IReadOnlyList<string> Cells);
