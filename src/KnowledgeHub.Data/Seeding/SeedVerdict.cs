namespace KnowledgeHub.Data.Seeding;

/// <summary>What an import does with an item.</summary>
internal enum SeedVerdict
{
    /// <summary>It is new.</summary>
    Create,

    /// <summary>Its file has changed.</summary>
    Update,

    /// <summary>It is as its file says.</summary>
    Unchanged,

    /// <summary>It was edited in the portal since its last import.</summary>
    Keep,
}
