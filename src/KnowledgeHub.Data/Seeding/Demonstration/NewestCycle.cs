namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>How the newest cycle of a demonstration country stands.</summary>
internal enum NewestCycle
{
    /// <summary>Answered; a few answers may be missing.</summary>
    Ordinary,

    /// <summary>The first third is answered.</summary>
    UnderWay,

    /// <summary>Three answers.</summary>
    JustBegun,

    /// <summary>Too many unknowns for comparisons.</summary>
    Sparse,

    /// <summary>In the weakest area only the first pillar could be judged, so that the area has no score.</summary>
    AreaMissing,
}
