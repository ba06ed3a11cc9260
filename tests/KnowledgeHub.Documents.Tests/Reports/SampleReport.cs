using DocumentFormat.OpenXml.Packaging;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;

namespace KnowledgeHub.Documents.Tests.Reports;

/// <summary>A small report with one block of each kind.</summary>
internal static class SampleReport
{
    public const string Hash = "0123456789abcdef";

    public static ReportDocument In(Language language) =>
        new()
        {
            Title = "Title of the report",
            Language = language,
            Words = new("Contents", "Figure", "Table", "Page", "Content hash"),
            HandlingMark = "Internal",
            ContentHash = Hash,
            Logo = new(PictureFile.Png(), "image/png", 2, 1, "Logo"),
            CoverLines = ["Country", "2026"],
            CoverText = Text("Cover\ntext", language),
            Blocks =
            [
                new ReportBlock.Heading(1, "First"),
                new ReportBlock.Paragraph(Text("One\ntwo", language), ReportTone.Plain),
                new ReportBlock.Paragraph(Text("Item", language), ReportTone.Item),
                new ReportBlock.Heading(2, "Second"),
                new ReportBlock.Tabular(Table),
                new ReportBlock.Drawing(Figure(ReportFigureKind.Radar)),
                new ReportBlock.PageBreak(),
                new ReportBlock.Heading(3, "Third"),
                new ReportBlock.Drawing(Figure(ReportFigureKind.Bars)),
                new ReportBlock.Paragraph(Text("Remark", Language.French), ReportTone.Remark),
            ],
        };

    public static ReportFigure Figure(ReportFigureKind kind) =>
        new(
            "areas",
            kind,
            "Areas",
            "A 3.4, B not shown, C 1.0",
            [new("Area A", "A"), new("Area B", "B"), new("Area C", "C")],
            [new("2026", [3.4m, null, 1.0m]), new("2025", [2m, 2m, 2m])]
        );

    public static WordprocessingDocument Open(Language language) =>
        WordprocessingDocument.Open(
            new MemoryStream(ReportWriter.Write(In(language), CancellationToken.None)),
            isEditable: false
        );

    private static ReportTable Table { get; } =
        new(
            "Cells",
            [new("Area", 3), new("Number")],
            [
                [ReportCell.Of("Area A"), new("3.4", 3)],
                [ReportCell.Of("Area B"), new("two\nlines")],
            ]
        );

    private static TextInLanguage Text(string text, Language language) =>
        new(text, language, IsFallback: false);
}
