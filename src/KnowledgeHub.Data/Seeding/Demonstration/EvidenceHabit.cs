namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>How well a demonstration country supports its levels.</summary>
internal enum EvidenceHabit
{
    /// <summary>As expected, sometimes better.</summary>
    Usual,

    /// <summary>Better than expected, and recent.</summary>
    Careful,

    /// <summary>Weaker than expected.</summary>
    Thin,

    /// <summary>As expected, but years old.</summary>
    Dated,
}
