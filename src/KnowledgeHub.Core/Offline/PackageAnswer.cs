namespace KnowledgeHub.Core.Offline;

/// <summary>An answer in a package.</summary>
public sealed record PackageAnswer
{
    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Who answers: a code of the agencies, <c>national</c> or <c>validation</c>.</summary>
    public required string Agency { get; init; }

    /// <summary>Code of what was chosen.</summary>
    public required string State { get; init; }

    /// <summary>1 to 5 when a level was chosen.</summary>
    public int? Level { get; init; }

    /// <summary>Code of what the level is based on.</summary>
    public string? Evidence { get; init; }

    /// <summary>Since when the evidence holds.</summary>
    public DateOnly? EvidenceFrom { get; init; }

    /// <summary>Code of how sure those who answered are.</summary>
    public string? Confidence { get; init; }

    /// <summary>How far apart the agencies were when the joint answer was saved, 0 to 4.</summary>
    public int? Spread { get; init; }

    /// <summary>Votes of a workshop for each level, five numbers.</summary>
    public string? Votes { get; init; }

    /// <summary>Code of the language of the texts.</summary>
    public string? Language { get; init; }

    /// <summary>The texts that are not empty, by the names of their fields.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }
}
