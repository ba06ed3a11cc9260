namespace KnowledgeHub.Core.Evidence;

/// <summary>What kind of thing an item of evidence is. It tells what the item can show; see <see cref="EvidenceSuggestion"/>.</summary>
public enum EvidenceType
{
    /// <summary>A law, decree, by-law or agreement.</summary>
    Law,

    /// <summary>A standard operating procedure or another written instruction.</summary>
    Sop,

    /// <summary>A budget, or a line of one.</summary>
    Budget,

    /// <summary>A record of training that took place.</summary>
    TrainingRecord,

    /// <summary>Statistics or monitoring data.</summary>
    Statistics,

    /// <summary>An audit, evaluation or inspection by somebody independent.</summary>
    Audit,

    /// <summary>Minutes of a meeting.</summary>
    Minutes,

    /// <summary>A page that everybody can read.</summary>
    Website,

    /// <summary>What somebody who knows has said or written.</summary>
    Testimony,

    /// <summary>Anything else; it counts as a statement until its type is known.</summary>
    Other,
}
