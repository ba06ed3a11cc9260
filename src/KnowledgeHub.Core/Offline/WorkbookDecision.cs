namespace KnowledgeHub.Core.Offline;

/// <summary>What somebody decided about a workbook.</summary>
/// <param name="Source">What identifies the file.</param>
/// <param name="Seen">What was shown; see <see cref="WorkbookPlan.Fingerprint"/>.</param>
/// <param name="Taken">Keys of the conflicting rows that are to replace what is stored.</param>
public sealed record WorkbookDecision(string Source, string? Seen, IReadOnlySet<string> Taken);
