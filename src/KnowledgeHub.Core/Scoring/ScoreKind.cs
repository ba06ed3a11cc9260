namespace KnowledgeHub.Core.Scoring;

/// <summary>What a score is about.</summary>
public enum ScoreKind
{
    /// <summary>One area in one pillar.</summary>
    Cell,

    /// <summary>An intervention area.</summary>
    Area,

    /// <summary>A pillar of cooperation.</summary>
    Pillar,

    /// <summary>An MCP Med driver.</summary>
    Driver,

    /// <summary>A cross-cutting theme.</summary>
    Theme,

    /// <summary>Everything.</summary>
    Overall,
}
