namespace KnowledgeHub.Data.Exchange;

/// <summary>What an import of a library did, or would do.</summary>
public sealed record LibraryReport
{
    /// <summary>What must be mended; when there is anything, nothing was written.</summary>
    public IReadOnlyList<LibraryProblem> Problems { get; init; } = [];

    /// <summary>Entries that are new.</summary>
    public int Created { get; init; }

    /// <summary>Entries that get a new version.</summary>
    public int Updated { get; init; }

    /// <summary>Entries that are stored as the package says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Entries a second, checked and written; 0 when nothing was written.</summary>
    public double Rate { get; init; }
}
