namespace KnowledgeHub.Core.Discussion;

/// <summary>A remark with the names that belong to it.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Author">Name of who wrote it; null when the account is gone.</param>
/// <param name="Mentioned">Names of those whose attention was asked for, without gone accounts.</param>
public sealed record SignedRemark(Remark Remark, string? Author, IReadOnlyList<string> Mentioned);
