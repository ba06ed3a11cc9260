namespace KnowledgeHub.Data.Archives;

/// <summary>What an archive holds of one table.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Sha256">Hash of its lines, in lower-case hexadecimal.</param>
internal sealed record ArchivedTable(string Name, long Rows, string Sha256);
