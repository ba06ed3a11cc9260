using KnowledgeHub.Core.Exchange;

namespace KnowledgeHub.Core.Offline;

/// <summary>The cells of one sheet, as texts.</summary>
/// <param name="Name">What stands on its tab.</param>
/// <param name="Rows">Its rows that have cells, with their numbers.</param>
public sealed record WorkbookTable(string Name, IReadOnlyList<ImportTableRow> Rows);
