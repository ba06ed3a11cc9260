namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What is to be done to each chosen entry.</summary>
/// <param name="Field">What is changed.</param>
/// <param name="Mode">How.</param>
/// <param name="Values">Codes of terms, ids of indicators, one day as <c>2027-05-01</c>, or one account id.</param>
public sealed record BulkChange(BulkField Field, BulkMode Mode, IReadOnlyList<string> Values);
