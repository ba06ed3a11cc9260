using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Exchange;

/// <summary>What the check of a package found out.</summary>
internal sealed class LibraryPlan
{
    private const int MaxProblems = 10_000;

    /// <summary>What must be mended.</summary>
    public List<LibraryProblem> Problems { get; } = [];

    /// <summary>The entries to write: their stored version, 0 for a new one, and the fingerprint of what is written.</summary>
    public Dictionary<PracticeId, (int Version, string Fingerprint)> Changes { get; } = [];

    /// <summary>Entries that are stored as the package says.</summary>
    public int Unchanged { get; set; }

    /// <summary>Whether so much is wrong that reading on helps nobody.</summary>
    public bool IsHopeless => Problems.Count >= MaxProblems;

    /// <summary>The plan in figures.</summary>
    public LibraryReport ToReport() =>
        new()
        {
            Problems = Problems,
            Created = Changes.Values.Count(change => change.Version == 0),
            Updated = Changes.Values.Count(change => change.Version > 0),
            Unchanged = Unchanged,
        };
}
