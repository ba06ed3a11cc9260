using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Exports;

/// <summary>A page of a harvest.</summary>
/// <param name="Practices">Published and archived entries as every visitor may know them.</param>
/// <param name="HasMore">Whether another page follows.</param>
public sealed record HarvestPage(IReadOnlyList<Practice> Practices, bool HasMore);
