namespace KnowledgeHub.Core.Exports;

/// <summary>Which entries are harvested.</summary>
/// <param name="From">The first moment of their last save; null for no bound.</param>
/// <param name="Before">The first moment that is too late; null for no bound.</param>
/// <param name="Area">Code of the intervention area; null for all.</param>
/// <param name="After">The last entry of the page before; null for the first page.</param>
public sealed record HarvestRange(
    DateTime? From = null,
    DateTime? Before = null,
    string? Area = null,
    HarvestPlace? After = null
);
