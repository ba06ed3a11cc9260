using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>Entries of an origin under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Address">Where the heading leads; null for nowhere.</param>
/// <param name="Practices">The entries, at least one.</param>
public sealed record OriginGroup(string Title, string? Address, IReadOnlyList<Practice> Practices);
