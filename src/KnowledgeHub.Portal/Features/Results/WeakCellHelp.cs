using KnowledgeHub.Core.Guidance;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A weak cell and the entries of the library that help with it.</summary>
/// <param name="Weak">The cell.</param>
/// <param name="Help">The entries, best first.</param>
public sealed record WeakCellHelp(WeakCell Weak, IReadOnlyList<GuidanceItem> Help);
