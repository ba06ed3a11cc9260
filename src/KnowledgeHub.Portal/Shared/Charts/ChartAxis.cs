namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>A spoke of a radar.</summary>
/// <param name="Label">Its name in full.</param>
/// <param name="ShortLabel">What stands at the spoke where the names do not fit; the table explains it.</param>
public sealed record ChartAxis(string Label, string ShortLabel);
