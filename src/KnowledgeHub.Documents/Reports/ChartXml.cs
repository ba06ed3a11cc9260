using System.Globalization;
using System.Xml.Linq;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>
/// The part that describes a chart (ISO/IEC 29500-1, 21.2). In a language that is written from right to left bars grow from
/// the right and labels run that way.
/// </summary>
internal static class ChartXml
{
    /// <summary>The sheet of the workbook inside that holds the numbers.</summary>
    public const string SheetName = "Sheet1";

    private const string Categories = "1";
    private const string Values = "2";

    private static readonly XNamespace _c =
        "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace _a = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace _r =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Describes a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="workbook">Id of the relationship to the workbook inside.</param>
    public static XDocument Of(ReportFigure figure, Language language, string workbook) =>
        new(
            new XElement(
                _c + "chartSpace",
                new XAttribute(XNamespace.Xmlns + "c", _c.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "a", _a.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "r", _r.NamespaceName),
                Value("date1904", "0"),
                Value("lang", language.Code()),
                Value("roundedCorners", "0"),
                Chart(figure, language),
                Letters(language),
                new XElement(
                    _c + "externalData",
                    new XAttribute(_r + "id", workbook),
                    Value("autoUpdate", "0")
                )
            )
        );

    private static XElement Chart(ReportFigure figure, Language language) =>
        new(
            _c + "chart",
            Value("autoTitleDeleted", "1"),
            new XElement(
                _c + "plotArea",
                new XElement(_c + "layout"),
                Plot(figure),
                CategoryAxis(figure.Kind),
                ValueAxis(figure.Kind, language)
            ),
            figure.Series.Count > 1
                ? new XElement(_c + "legend", Value("legendPos", "b"), Value("overlay", "0"))
                : null,
            Value("plotVisOnly", "1"),
            Value("dispBlanksAs", "gap")
        );

    private static XElement Plot(ReportFigure figure)
    {
        var isRadar = figure.Kind is ReportFigureKind.Radar;
        return new(
            _c + (isRadar ? "radarChart" : "barChart"),
            isRadar
                ? [Value("radarStyle", "marker")]
                : new[] { Value("barDir", "bar"), Value("grouping", "clustered") },
            Value("varyColors", "0"),
            figure.Series.Select((_, place) => Series(figure, place)),
            isRadar ? null : Value("gapWidth", "60"),
            Value("axId", Categories),
            Value("axId", Values)
        );
    }

    private static XElement Series(ReportFigure figure, int place)
    {
        var isRadar = figure.Kind is ReportFigureKind.Radar;
        var column = FormSheet.Letters(place + 1);
        var rows = figure.Categories.Count + 1;
        return new(
            _c + "ser",
            Value("idx", Number(place)),
            Value("order", Number(place)),
            new XElement(_c + "tx", Texts($"{SheetName}!${column}$1", [figure.Series[place].Name])),
            Look(place, isRadar),
            isRadar ? Marker(place) : Value("invertIfNegative", "0"),
            isRadar ? null : Labels(),
            new XElement(
                _c + "cat",
                Texts(
                    $"{SheetName}!$A$2:$A${rows}",
                    [.. figure.Categories.Select(category => category.Name)]
                )
            ),
            new XElement(
                _c + "val",
                Numbers($"{SheetName}!${column}$2:${column}${rows}", figure.Series[place].Values)
            )
        );
    }

    private static XElement Look(int place, bool isLine)
    {
        var fill = Fill(place);
        return new(
            _c + "spPr",
            isLine ? new XElement(_a + "ln", new XAttribute("w", "28575"), fill) : fill
        );
    }

    // Shapes tell series apart where colours do not.
    private static XElement Marker(int place) =>
        new(
            _c + "marker",
            Value(
                "symbol",
                (place % 3) switch
                {
                    0 => "circle",
                    1 => "square",
                    _ => "diamond",
                }
            ),
            Value("size", "7"),
            new XElement(_c + "spPr", Fill(place))
        );

    private static XElement Fill(int place) =>
        new(
            _a + "solidFill",
            new XElement(_a + "srgbClr", new XAttribute("val", ReportPalette.Series(place)))
        );

    private static XElement Labels() =>
        new(
            _c + "dLbls",
            Value("showLegendKey", "0"),
            Value("showVal", "1"),
            Value("showCatName", "0"),
            Value("showSerName", "0"),
            Value("showPercent", "0"),
            Value("showBubbleSize", "0")
        );

    private static XElement Texts(string place, IReadOnlyList<string> texts) =>
        new(
            _c + "strRef",
            new XElement(_c + "f", place),
            new XElement(
                _c + "strCache",
                Value("ptCount", Number(texts.Count)),
                texts.Select((text, index) => Point(index, PlainText.OneLine(text)))
            )
        );

    private static XElement Numbers(string place, IReadOnlyList<decimal?> values) =>
        new(
            _c + "numRef",
            new XElement(_c + "f", place),
            new XElement(
                _c + "numCache",
                new XElement(_c + "formatCode", "0.0"),
                Value("ptCount", Number(values.Count)),
                values.Select(
                    (value, index) =>
                        value is { } number ? Point(index, ReportCharts.Text(number)) : null
                )
            )
        );

    private static XElement Point(int index, string value) =>
        new(_c + "pt", new XAttribute("idx", index), new XElement(_c + "v", value));

    private static XElement CategoryAxis(ReportFigureKind kind) =>
        new(
            _c + "catAx",
            Value("axId", Categories),
            // The first bar stands on top, as in the table beside.
            Scale(kind is ReportFigureKind.Bars),
            Value("delete", "0"),
            Value("axPos", kind is ReportFigureKind.Bars ? "l" : "b"),
            kind is ReportFigureKind.Radar ? new XElement(_c + "majorGridlines") : null,
            Format("General"),
            Ticks("nextTo"),
            Value("crossAx", Values),
            Value("crosses", "autoZero")
        );

    private static XElement ValueAxis(ReportFigureKind kind, Language language)
    {
        var scale = Scale(kind is ReportFigureKind.Bars && language.IsRightToLeft());
        scale.Add(Value("max", "5"), Value("min", "0"));
        return new(
            _c + "valAx",
            Value("axId", Values),
            scale,
            Value("delete", "0"),
            Value("axPos", kind is ReportFigureKind.Bars ? "b" : "l"),
            new XElement(_c + "majorGridlines"),
            Format("0"),
            Ticks(kind is ReportFigureKind.Bars ? "high" : "nextTo"),
            Value("crossAx", Categories),
            Value("crosses", "autoZero"),
            Value("crossBetween", "between"),
            Value("majorUnit", "1")
        );
    }

    private static XElement Scale(bool isTurned) =>
        new(_c + "scaling", Value("orientation", isTurned ? "maxMin" : "minMax"));

    private static XElement Format(string code) =>
        new(_c + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", "0"));

    private static XElement[] Ticks(string labels) =>
        [
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", labels),
        ];

    private static XElement Letters(Language language)
    {
        var isTurned = language.IsRightToLeft();
        var font = new XAttribute("typeface", "Arial");
        return new(
            _c + "txPr",
            new XElement(_a + "bodyPr"),
            new XElement(
                _a + "p",
                new XElement(
                    _a + "pPr",
                    isTurned ? new XAttribute("rtl", "1") : null,
                    new XElement(
                        _a + "defRPr",
                        new XAttribute("sz", "900"),
                        new XElement(_a + "latin", font),
                        new XElement(_a + "cs", font)
                    )
                ),
                new XElement(_a + "endParaRPr", new XAttribute("lang", language.Code()))
            )
        );
    }

    private static XElement Value(string name, string value) =>
        new(_c + name, new XAttribute("val", value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
