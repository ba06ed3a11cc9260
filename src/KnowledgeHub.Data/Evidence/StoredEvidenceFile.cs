using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Data.Evidence;

/// <summary>The bytes of a file, apart from its item, so that lists never read them. It stays when the item gets another file.</summary>
public sealed class StoredEvidenceFile
{
    /// <summary>Id of the file.</summary>
    public required Guid Id { get; init; }

    /// <summary>The item that has or had it.</summary>
    public required EvidenceId Item { get; init; }

    /// <summary>The country of the item.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Size in bytes. Stands before the bytes: SQLite reads a row from its beginning.</summary>
    public required int Size { get; init; }

    /// <summary>The file itself.</summary>
    public required byte[] Bytes { get; init; }
}
