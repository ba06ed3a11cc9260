namespace KnowledgeHub.Core.Guidance;

/// <summary>What ties an entry to an indicator, the strongest tie first.</summary>
public enum GuidanceKind
{
    /// <summary>The entry names the indicator: an editor's judgement.</summary>
    LinkedToIndicator,

    /// <summary>Entry and indicator belong to the same area and pillar.</summary>
    SameCell,

    /// <summary>They share a cross-cutting theme.</summary>
    SharedTheme,

    /// <summary>The entry serves the driver that the indicator serves first.</summary>
    SameDriver,

    /// <summary>Words of the indicator stand in the entry.</summary>
    SharedWords,
}
