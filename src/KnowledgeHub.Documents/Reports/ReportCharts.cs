using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeHub.Core.Taxonomy;
using DrawingElement = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>Charts of a report as charts of the word processor, each with a workbook inside that its numbers are edited in.</summary>
internal static class ReportCharts
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    // Numbers of drawings begin behind that of the picture on the cover.
    private const int FirstNumber = 1;
    private const long Width = 16 * ReportFrame.Centimetre;
    private const long RadarHeight = 10 * ReportFrame.Centimetre;
    private const long EdgeHeight = 2 * ReportFrame.Centimetre;
    private const long MostHeight = 20 * ReportFrame.Centimetre;

    public static DrawingElement Of(
        ReportFigure figure,
        Language language,
        int number,
        MainDocumentPart main
    )
    {
        var chart = main.AddNewPart<ChartPart>();
        var workbook = chart.AddEmbeddedPackagePart(Workbook);
        using (var stream = new MemoryStream(WorkbookWriter.Write(Numbers(figure, language))))
        {
            workbook.FeedData(stream);
        }

        using (var stream = new MemoryStream())
        {
            var xml = ChartXml.Of(figure, language, chart.GetIdOfPart(workbook));
            xml.Save(stream, SaveOptions.DisableFormatting);
            stream.Position = 0;
            chart.FeedData(stream);
        }

        var graphic = new GraphicData(new ChartReference { Id = main.GetIdOfPart(chart) })
        {
            Uri = ChartNamespace,
        };
        return ReportFrame.Of(
            graphic,
            (uint)(number + FirstNumber),
            figure.Description,
            Width,
            Height(figure)
        );
    }

    /// <summary>A value as files write it.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static Sheet Numbers(ReportFigure figure, Language language) =>
        new(
            figure.Caption,
            language,
            [(string.Empty, 40), .. figure.Series.Select(series => (series.Name, 20))],
            [
                .. figure.Categories.Select(
                    (category, row) =>
                        (IReadOnlyList<string>)
                            [
                                category.Name,
                                .. figure.Series.Select(series =>
                                    series.Values[row] is { } value ? Text(value) : string.Empty
                                ),
                            ]
                ),
            ]
        )
        {
            Name = ChartXml.SheetName,
            TypedColumns = Enumerable.Range(1, figure.Series.Count).ToHashSet(),
        };

    private static long Height(ReportFigure figure) =>
        figure.Kind is ReportFigureKind.Radar
            ? RadarHeight
            : Math.Min(
                MostHeight,
                EdgeHeight
                    + (figure.Categories.Count * figure.Series.Count * ReportFrame.Centimetre)
            );
}
