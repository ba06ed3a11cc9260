namespace KnowledgeHub.Core.Exchange;

/// <summary>What reading a file gave: a table or the reason why there is none.</summary>
/// <param name="Table">The table; null when the file is refused.</param>
/// <param name="Refusal">Why the file is refused; null when it is not.</param>
public sealed record ImportTableReading(ImportTable? Table, RuleViolation? Refusal);
