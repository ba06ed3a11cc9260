namespace KnowledgeHub.Data.Archives;

/// <summary>What was written to an archive, or read from it.</summary>
/// <param name="MadeUtc">When the archive was made: it holds what was committed before.</param>
/// <param name="Tables">Number of tables.</param>
/// <param name="Rows">Number of rows in all tables.</param>
public sealed record ArchiveSummary(DateTime MadeUtc, int Tables, long Rows);
