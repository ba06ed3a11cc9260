namespace KnowledgeHub.Data.Seeding;

/// <summary>What an import did.</summary>
public sealed record SeedReport
{
    /// <summary>What must be mended; when there is any, nothing was imported.</summary>
    public IReadOnlyList<SeedProblem> Problems { get; init; } = [];

    /// <summary>Number of items that are new.</summary>
    public int Created { get; init; }

    /// <summary>Number of items whose file has changed.</summary>
    public int Updated { get; init; }

    /// <summary>Number of items that were already as their file says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Ids of entries that were edited in the portal since their last import and were left as they are.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];
}
