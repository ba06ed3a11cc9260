namespace KnowledgeHub.Core.Practices;

/// <summary>Where an entry comes from and how far it can be relied upon.</summary>
public sealed record Provenance
{
    /// <summary>The sources; at least one once published.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Other public works that support it.</summary>
    public IReadOnlyList<PublicReference> References { get; init; } = [];

    /// <summary>How precisely the sources may be named.</summary>
    public AttributionRule Attribution { get; init; } = AttributionRule.Organisation;

    /// <summary>How well it is supported.</summary>
    public EvidenceLevel Evidence { get; init; } = EvidenceLevel.Claimed;

    /// <summary>How far it has come.</summary>
    public MaturityStage Maturity { get; init; } = MaturityStage.NotStated;

    /// <summary>What a reader must know before relying on it, one statement each, in the original language.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];
}
