using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The tables of a report in a Word file.</summary>
internal static class ReportTables
{
    // The width of the text on the page, in twentieths of a point.
    private const int TextWidth = 9638;

    public static Table Of(ReportTable table, ReportTexts texts, Language language)
    {
        var widths = Widths(table.Columns);
        var heads = Row(table.Columns.Select(column => ReportCell.Of(column.Name)), widths, texts);
        heads.PrependChild(new TableRowProperties(new CantSplit(), new TableHeader()));
        return new([
            Properties(language),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })),
            heads,
            .. table.Rows.Select(row =>
            {
                var made = Row(row, widths, texts);
                made.PrependChild(new TableRowProperties(new CantSplit()));
                return made;
            }),
        ]);
    }

    private static TableProperties Properties(Language language)
    {
        var properties = new TableProperties(new TableStyle { Val = ReportStyles.Table });
        if (language.IsRightToLeft())
        {
            properties.Append(new BiDiVisual());
        }

        properties.Append(
            new TableWidth { Width = Text(TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            // The head row has a look of its own, bands have none; as bits, which every version reads.
            new TableLook { Val = "0620" }
        );
        return properties;
    }

    private static int[] Widths(IReadOnlyList<ReportColumn> columns)
    {
        var all = columns.Sum(column => column.Share);
        return [.. columns.Select(column => TextWidth * column.Share / all)];
    }

    private static TableRow Row(IEnumerable<ReportCell> cells, int[] widths, ReportTexts texts) =>
        new(cells.Select((cell, column) => Cell(cell, widths[column], texts)));

    private static TableCell Cell(ReportCell cell, int width, ReportTexts texts)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }
        );
        if (cell.Level is { } level)
        {
            properties.Append(
                new Shading { Val = ShadingPatternValues.Clear, Fill = ReportPalette.Ground(level) }
            );
        }

        var lines = ReportTexts.Lines(cell.Text).DefaultIfEmpty(string.Empty);
        return new([properties, .. lines.Select(line => texts.Paragraph(ReportStyles.Cell, line))]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
