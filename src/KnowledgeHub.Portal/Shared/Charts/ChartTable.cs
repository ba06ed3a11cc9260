namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The table that says the same as a chart.</summary>
/// <param name="Columns">Heads of the columns of values.</param>
/// <param name="Rows">The rows, each with as many cells.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<ChartRow> Rows);
