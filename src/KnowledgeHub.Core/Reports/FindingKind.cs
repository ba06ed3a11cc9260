namespace KnowledgeHub.Core.Reports;

/// <summary>What a sentence of the executive summary says.</summary>
public enum FindingKind
{
    /// <summary>The overall score with its range.</summary>
    Overall,

    /// <summary>There is no overall score: areas are missing.</summary>
    OverallWithheld,

    /// <summary>Every indicator that applies has a level.</summary>
    Complete,

    /// <summary>Some indicators that apply have none.</summary>
    Incomplete,

    /// <summary>The highest cells.</summary>
    Strengths,

    /// <summary>The lowest cells.</summary>
    Gaps,

    /// <summary>Areas whose level a gate caps.</summary>
    GatesCap,

    /// <summary>Gates that are not confirmed.</summary>
    GatesOpen,

    /// <summary>Cells whose mean hides weak indicators.</summary>
    Masked,

    /// <summary>Areas in which the pillars are far apart.</summary>
    Imbalance,

    /// <summary>Levels whose evidence is thin.</summary>
    ThinEvidence,

    /// <summary>The overall score is higher than in the cycle before.</summary>
    Higher,

    /// <summary>The overall score is lower than in the cycle before.</summary>
    Lower,

    /// <summary>The overall score is as in the cycle before.</summary>
    Unchanged,
}
