using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>A cover as somebody wants it.</summary>
/// <param name="Version">The version that it is based on; 0 where there was none.</param>
/// <param name="Text">Its text by language.</param>
public sealed record ReportCoverInput(int Version, LocalizedText Text)
{
    /// <summary>Name of the picture's file; empty when none is handed in.</summary>
    public string LogoName { get; init; } = string.Empty;

    /// <summary>The picture; empty when none is handed in, so that the one there is stays.</summary>
    public ReadOnlyMemory<byte> LogoFile { get; init; }

    /// <summary>Whether the cover is to have no picture.</summary>
    public bool RemovesLogo { get; init; }
}
