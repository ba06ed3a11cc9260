using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Reports;

/// <summary>A picture that a country has handed in. It stays when the cover gets another: the history names it.</summary>
public sealed class StoredReportLogo
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file itself.</summary>
    public required byte[] Bytes { get; init; }
}
