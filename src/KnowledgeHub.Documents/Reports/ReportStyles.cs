using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The styles of a report: those of every document, and those for cover, contents, captions, tables and edges.</summary>
internal static class ReportStyles
{
    public const string Cover = "Subtitle";
    public const string ContentsHeading = "TOCHeading";
    public const string Caption = "Caption";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Cell = "TableText";
    public const string Table = "ReportTable";

    private const string Line = "9CA3AF";

    /// <summary>The style of an entry of the contents.</summary>
    /// <param name="level">Level of the heading, 1 or 2.</param>
    public static string ContentsOf(int level) => $"TOC{level}";

    public static Styles Create(Language language)
    {
        var styles = WordStyles.Create();
        styles.Append(
            WordStyles.Named(Cover, "Subtitle", "26", after: "80"),
            WordStyles.Named(ContentsHeading, "TOC Heading", "28", after: "160", isBold: true),
            WordStyles.Named(ContentsOf(1), "toc 1", "22", after: "60"),
            WordStyles.Named(ContentsOf(2), "toc 2", "20", after: "40"),
            WordStyles.Named(Caption, "caption", "18", after: "160", isBold: true),
            WordStyles.Named(Header, "header", "18", after: "0", isBold: true),
            WordStyles.Named(Footer, "footer", "14", after: "0"),
            WordStyles.Named(Cell, "Table Text", "18", after: "0"),
            TableStyle(language)
        );
        return styles;
    }

    private static Style TableStyle(Language language)
    {
        var margins = new TableCellMarginDefault(
            new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }
        );
        var style = new Style
        {
            Type = StyleValues.Table,
            StyleId = Table,
            CustomStyle = true,
        };
        style.Append(
            new StyleName { Val = "Report Table" },
            new StyleParagraphProperties(
                language.IsRightToLeft() ? [new BiDi()] : Array.Empty<OpenXmlElement>()
            ),
            new StyleTableProperties(Borders(), margins),
            HeadRow()
        );
        return style;
    }

    private static TableBorders Borders() =>
        new(
            Edge<TopBorder>(),
            Edge<LeftBorder>(),
            Edge<BottomBorder>(),
            Edge<RightBorder>(),
            Edge<InsideHorizontalBorder>(),
            Edge<InsideVerticalBorder>()
        );

    private static T Edge<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = Line,
        };

    private static TableStyleProperties HeadRow() =>
        new(
            new RunPropertiesBaseStyle(new Bold(), new BoldComplexScript()),
            new TableStyleConditionalFormattingTableCellProperties(
                new Shading { Val = ShadingPatternValues.Clear, Fill = "E5E7EB" }
            )
        )
        {
            Type = TableStyleOverrideValues.FirstRow,
        };
}
