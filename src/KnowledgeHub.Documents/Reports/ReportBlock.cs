using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>One piece of a report: a heading, a paragraph, a table, a figure or the start of a page.</summary>
public abstract record ReportBlock
{
    private ReportBlock() { }

    /// <summary>A heading.</summary>
    /// <param name="Level">1 to 3.</param>
    /// <param name="Text">Its words, in the language of the report.</param>
    public sealed record Heading(int Level, string Text) : ReportBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its words and their language.</param>
    /// <param name="Tone">How it is set off.</param>
    public sealed record Paragraph(TextInLanguage Text, ReportTone Tone) : ReportBlock;

    /// <summary>A table with its caption.</summary>
    /// <param name="Table">The table.</param>
    public sealed record Tabular(ReportTable Table) : ReportBlock;

    /// <summary>A figure with its caption.</summary>
    /// <param name="Figure">The figure.</param>
    public sealed record Drawing(ReportFigure Figure) : ReportBlock;

    /// <summary>What follows begins on a new page.</summary>
    public sealed record PageBreak : ReportBlock;
}
