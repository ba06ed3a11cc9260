using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>A report in the words of one language, before it becomes a file or a page.</summary>
public sealed record ReportDocument
{
    /// <summary>Title on the cover, in the header and in the properties of a file.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its own words; it sets the direction of pages, tables and charts.</summary>
    public required Language Language { get; init; }

    /// <summary>Words that captions, contents and footers need.</summary>
    public required ReportWords Words { get; init; }

    /// <summary>How the report is to be handled; stands on every page.</summary>
    public required string HandlingMark { get; init; }

    /// <summary>Fingerprint of what the report was made of, in hexadecimal; stands on every page.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Picture on the cover; null for none.</summary>
    public ReportPicture? Logo { get; init; }

    /// <summary>Lines below the title on the cover.</summary>
    public IReadOnlyList<string> CoverLines { get; init; } = [];

    /// <summary>The country's own text on the cover; empty for none.</summary>
    public TextInLanguage CoverText { get; init; }

    /// <summary>Everything behind the cover, in order.</summary>
    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>The figures, in order.</summary>
    public IEnumerable<ReportFigure> Figures =>
        Blocks.OfType<ReportBlock.Drawing>().Select(drawing => drawing.Figure);
}
