namespace KnowledgeHub.Core.Accounts;

/// <summary>Which sessions of a person are ended.</summary>
/// <param name="Only">This one; null for all.</param>
/// <param name="Except">All but this one; null for no exception.</param>
/// <param name="WithTokens">Whether the person's access tokens are revoked, too.</param>
public sealed record SessionEnd(Guid? Only = null, Guid? Except = null, bool WithTokens = false);
