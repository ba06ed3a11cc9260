namespace KnowledgeHub.Core.Searching;

/// <summary>How the typed text was read.</summary>
public sealed record QueryReading
{
    /// <summary>The words that were searched for, as typed; empty when the text holds none.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether signs of the query language could not be understood and were read as plain words.</summary>
    public bool ReadAsPlainWords { get; init; }
}
