using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The blocks of a report as elements of a Word file; it counts headings and pictures as it goes.</summary>
/// <param name="report">The report.</param>
/// <param name="main">The part that charts are added to.</param>
internal sealed class ReportPieces(ReportDocument report, MainDocumentPart main)
{
    private readonly ReportTexts _texts = new(report.Language);
    private int _headings;
    private int _tables;
    private int _figures;
    private bool _startsPage;

    public IEnumerable<OpenXmlElement> Of(ReportBlock block)
    {
        if (block is ReportBlock.PageBreak)
        {
            _startsPage = true;
            return [];
        }

        OpenXmlElement[] made = [.. Made(block)];
        if (_startsPage && made is [Paragraph first, ..])
        {
            // A paragraph that holds nothing but a break would leave an empty line on the new page.
            ReportTexts.StartingPage(first);
            _startsPage = false;
        }

        return made;
    }

    private IEnumerable<OpenXmlElement> Made(ReportBlock block) =>
        block switch
        {
            ReportBlock.Heading heading => [Heading(heading)],
            ReportBlock.Paragraph paragraph => Paragraphs(paragraph),
            ReportBlock.Tabular tabular => Table(tabular.Table),
            ReportBlock.Drawing drawing => Figure(drawing.Figure),
            _ => [],
        };

    private Paragraph Heading(ReportBlock.Heading heading)
    {
        var number = _headings++;
        var id = $"{number + 1}";
        return _texts.Holding(
            heading.Level switch
            {
                1 => WordStyles.Heading,
                2 => WordStyles.Subheading,
                _ => WordStyles.InnerHeading,
            },
            new BookmarkStart { Name = ReportContents.Bookmark(number), Id = id },
            _texts.Run(heading.Text),
            new BookmarkEnd { Id = id }
        );
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(ReportBlock.Paragraph paragraph) =>
        ReportTexts
            .Lines(paragraph.Text.Text)
            .Select(line =>
            {
                var style =
                    paragraph.Tone is ReportTone.Remark ? WordStyles.Remark : WordStyles.Normal;
                var made = ReportTexts.Paragraph(style, paragraph.Text with { Text = line });
                if (paragraph.Tone is ReportTone.Item)
                {
                    made.ParagraphProperties?.AddChild(WordWriter.BulletOf());
                }

                return made;
            });

    private IEnumerable<OpenXmlElement> Table(ReportTable table)
    {
        var caption = Caption(report.Words.Table, "Table", ++_tables, table.Caption);
        caption.ParagraphProperties?.AddChild(new KeepNext());
        // Two tables that touch become one.
        return [caption, ReportTables.Of(table, _texts, report.Language), new Paragraph()];
    }

    private IEnumerable<OpenXmlElement> Figure(ReportFigure figure)
    {
        var chart = ReportCharts.Of(figure, report.Language, ++_figures, main);
        var paragraph = _texts.Holding(WordStyles.Normal, new Run(chart));
        paragraph.ParagraphProperties?.AddChild(new KeepNext());
        return [paragraph, Caption(report.Words.Figure, "Figure", _figures, figure.Caption)];
    }

    private Paragraph Caption(string label, string sequence, int number, string words) =>
        _texts.Holding(
            ReportStyles.Caption,
            [
                _texts.Run(label),
                ReportTexts.Gap(),
                .. ReportFields.Of($" SEQ {sequence} \\* ARABIC ", new Run(new Text($"{number}"))),
                ReportTexts.Gap(". "),
                _texts.Run(words),
            ]
        );
}
