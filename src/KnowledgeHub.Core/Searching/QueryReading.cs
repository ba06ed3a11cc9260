namespace KnowledgeHub.Core.Searching;

/// <summary>How the typed text was read.</summary>
public sealed record QueryReading
{
    /// <summary>The words that were searched for, as typed; empty when the text holds none.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The concepts of the thesaurus that widened the search; empty when none did.</summary>
    public IReadOnlyList<NamedConcept> Concepts { get; init; } = [];

    /// <summary>The text with its spelling corrected; only when that finds more, else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether signs of the query language could not be understood and were read as plain words.</summary>
    public bool ReadAsPlainWords { get; init; }
}
