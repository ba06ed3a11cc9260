namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>How much room a radar may take.</summary>
public enum ChartSize
{
    /// <summary>About 240 pixels wide, for many beside each other: short labels.</summary>
    Small,

    /// <summary>Up to about 480 pixels wide: names in full where they fit.</summary>
    Large,
}
