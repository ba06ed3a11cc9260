namespace KnowledgeHub.Core.Quality;

/// <summary>What a quality check looks for. A finding asks people to look again; it never changes an answer or a score.</summary>
public enum QualityRule
{
    /// <summary>Evidence contradicts a level of <see cref="QualityChecks.ContradictedFrom"/> or more.</summary>
    Contradiction,

    /// <summary>A gate indicator is unanswered, unknown, or its evidence is weaker than its level needs.</summary>
    GateUnconfirmed,

    /// <summary>The declared evidence is weaker than the level needs.</summary>
    EvidenceMissing,

    /// <summary>A linked supporting item has expired by the day of reference, or was archived.</summary>
    EvidenceExpired,

    /// <summary>Agencies differ by <see cref="QualityChecks.WideSpread"/> levels or more, and nothing says why the level was agreed.</summary>
    SpreadUnexplained,

    /// <summary>Nobody could judge the indicator yet.</summary>
    UnknownUnresolved,

    /// <summary>An indicator is not applicable although the country's profile gives no reason for it.</summary>
    NotApplicableUnfounded,

    /// <summary>More than <see cref="QualityChecks.MaxNotApplicableShare"/> of an area is not applicable.</summary>
    NotApplicableShare,
}
