using System.Collections.Immutable;

namespace KnowledgeHub.Data.Archives;

/// <summary>What an archive says of itself; the last part of the file.</summary>
internal sealed record ArchiveManifest
{
    /// <summary>The format that is written and read.</summary>
    public const string CurrentFormat = "knowledgehub-archive/1";

    /// <summary>Which format it is.</summary>
    public required string Format { get; init; }

    /// <summary>When it was made: what was committed before that is in it, and nothing later.</summary>
    public required DateTime MadeUtc { get; init; }

    /// <summary>Fingerprint of the tables and columns; see <see cref="ArchiveSchema.Fingerprint"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>Public keys that anchors of the audit trail are checked with; absent in archives of earlier versions.</summary>
    public ImmutableArray<string> AnchorKeys { get; init; } = [];

    /// <summary>The tables, principals before dependents.</summary>
    public required ImmutableArray<ArchivedTable> Tables { get; init; }
}
