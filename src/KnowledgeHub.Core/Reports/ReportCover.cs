using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>What a country puts on the cover of its reports.</summary>
public sealed record ReportCover
{
    /// <summary>Greatest length of the text in each language, in characters.</summary>
    public const int MaxTextLength = 600;

    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Its own text; a report takes that of its language.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>Its picture; null for none.</summary>
    public ReportLogo? Logo { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTime UpdatedUtc { get; init; }
}
