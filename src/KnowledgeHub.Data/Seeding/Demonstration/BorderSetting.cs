namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>Where a demonstration country lies.</summary>
internal enum BorderSetting
{
    /// <summary>Land and sea borders, and an international airport.</summary>
    Mixed,

    /// <summary>No sea.</summary>
    Landlocked,

    /// <summary>No sea and no international airport.</summary>
    LandOnly,

    /// <summary>Sea borders with neighbours, and an airport.</summary>
    Island,

    /// <summary>An island that counts nobody as its neighbour.</summary>
    RemoteIsland,
}
