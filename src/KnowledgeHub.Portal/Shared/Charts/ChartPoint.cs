namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>A value as it is drawn and as it is read.</summary>
/// <param name="Value">From 1 to 5; null where nothing may or can be shown, which is drawn as a gap.</param>
/// <param name="Text">What the table says: the value with its range, or why there is none.</param>
/// <param name="Low">Lower end of the range, where there is one.</param>
/// <param name="High">Upper end of the range, where there is one.</param>
public sealed record ChartPoint(
    double? Value,
    string Text,
    double? Low = null,
    double? High = null
);
