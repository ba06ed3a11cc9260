namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What of many entries can be changed at once. The code stands in addresses and stored runs.</summary>
public enum BulkField
{
    /// <summary>Intervention areas.</summary>
    Areas,

    /// <summary>Pillars of cooperation.</summary>
    Pillars,

    /// <summary>MCP Med drivers.</summary>
    Drivers,

    /// <summary>Conference axes.</summary>
    Axes,

    /// <summary>Cross-cutting themes.</summary>
    Themes,

    /// <summary>Border types.</summary>
    BorderTypes,

    /// <summary>Kinds of agencies.</summary>
    Agencies,

    /// <summary>Steps of the strategy cycle.</summary>
    CycleSteps,

    /// <summary>Concepts of the thesaurus.</summary>
    Concepts,

    /// <summary>Maturity indicators.</summary>
    Indicators,

    /// <summary>The day by which an editor looks at the entry again.</summary>
    ReviewBy,

    /// <summary>The owner.</summary>
    Owner,
}
