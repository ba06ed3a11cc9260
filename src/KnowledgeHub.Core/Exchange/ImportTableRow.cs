namespace KnowledgeHub.Core.Exchange;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number as a person counts in the file, from 1 with the heads.</param>
/// <param name="Cells">Its cells; there may be fewer than heads.</param>
public sealed record ImportTableRow(int Number, IReadOnlyList<string> Cells);
