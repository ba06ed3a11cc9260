namespace KnowledgeHub.Core.Consent;

/// <summary>One version of a sheet, for its history.</summary>
/// <param name="Sheet">The sheet as it was.</param>
/// <param name="Change">What made it.</param>
/// <param name="By">Name of who saved it; null when the account is gone.</param>
public sealed record ConsentVersion(ConsentSheet Sheet, ConsentChange Change, string? By);
