namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Values that belong together: one polygon of a radar, one line of slopes.</summary>
/// <param name="Name">What they belong to.</param>
/// <param name="Points">One for each axis or moment, in their order.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);
