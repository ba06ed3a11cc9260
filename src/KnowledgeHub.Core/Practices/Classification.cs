namespace KnowledgeHub.Core.Practices;

/// <summary>Where an entry belongs, by the codes of the taxonomy. Every list is without repetition and in taxonomy order.</summary>
public sealed record Classification
{
    /// <summary>Intervention areas; at least one once published.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Pillars of cooperation; at least one once published.</summary>
    public IReadOnlyList<string> Pillars { get; init; } = [];

    /// <summary>MCP Med drivers.</summary>
    public IReadOnlyList<string> Drivers { get; init; } = [];

    /// <summary>Conference axes.</summary>
    public IReadOnlyList<string> Axes { get; init; } = [];

    /// <summary>Cross-cutting themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Border types; empty means any.</summary>
    public IReadOnlyList<string> BorderTypes { get; init; } = [];

    /// <summary>Countries concerned; empty when none is named.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>
    /// UN regions that stand in for countries where only the region may be named; made by
    /// <see cref="PublicAttribution"/>, never written by an author.
    /// </summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Organisations concerned.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Concepts of the thesaurus that the entry is about, the most telling first.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Kinds of agencies that would apply it; empty means any.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Steps of the strategy cycle that it helps with.</summary>
    public IReadOnlyList<string> CycleSteps { get; init; } = [];

    /// <summary>Free keywords in the original language, lower case.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Maturity indicators that the entry helps with, such as <c>INS.A.2</c>.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];
}
