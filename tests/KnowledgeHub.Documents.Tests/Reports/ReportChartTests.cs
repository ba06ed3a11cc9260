using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeHub.Core.Taxonomy;
using A = DocumentFormat.OpenXml.Drawing;

namespace KnowledgeHub.Documents.Tests.Reports;

public sealed class ReportChartTests
{
    [Fact]
    public void Write_EveryDrawing_SaysWhatItShows()
    {
        using var package = SampleReport.Open(Language.English);

        var descriptions = PartOf(package)
            .Document.Descendants<DocProperties>()
            .Select(properties => properties.Description?.Value);

        Assert.Equal(
            ["Logo", "A 3.4, B not shown, C 1.0", "A 3.4, B not shown, C 1.0"],
            descriptions
        );
    }

    [Fact]
    public void Write_Charts_HoldTheNumbersAndLeaveGaps()
    {
        using var package = SampleReport.Open(Language.English);

        foreach (var chart in PartOf(package).ChartParts)
        {
            var series = chart.ChartSpace.Descendants<NumberingCache>().First();
            Assert.Equal(
                ["0=3.4", "2=1.0"],
                series.Elements<NumericPoint>().Select(point => $"{point.Index}={point.InnerText}")
            );
            Assert.Equal(3u, series.PointCount?.Val?.Value);
        }
    }

    [Fact]
    public void Write_Charts_CarryAWorkbookWithTheSameNumbers()
    {
        using var package = SampleReport.Open(Language.English);

        foreach (var chart in PartOf(package).ChartParts)
        {
            using var stream = Assert
                .IsType<EmbeddedPackagePart>(chart.EmbeddedPackagePart)
                .GetStream();
            using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
            var numbers = workbook
                .WorkbookPart?.WorksheetParts.Single()
                .Worksheet.Descendants<Cell>()
                .Where(cell => cell.DataType?.Value == CellValues.Number)
                .Select(cell => cell.InnerText);
            Assert.Equal(["3.4", "2", "2", "1.0", "2"], numbers);
        }
    }

    [Theory]
    [InlineData(Language.Arabic, true)]
    [InlineData(Language.English, false)]
    public void Write_Bars_GrowTheWayTheLanguageIsWritten(Language language, bool isTurned)
    {
        using var package = SampleReport.Open(language);

        var bars = PartOf(package)
            .ChartParts.Select(part => part.ChartSpace)
            .Single(space => space.Descendants<BarChart>().Any());

        var orientation = bars.Descendants<ValueAxis>()
            .Single()
            .Descendants<Orientation>()
            .Single();
        Assert.Equal(isTurned, orientation.Val?.InnerText == "maxMin");
        Assert.Equal(
            isTurned,
            bars.Descendants<A.ParagraphProperties>().Single().RightToLeft?.Value is true
        );
    }

    [Fact]
    public void Write_Nothing_LiesOutsideTheFile()
    {
        using var package = SampleReport.Open(Language.English);

        var parts = package.GetAllParts().ToList();

        Assert.NotEmpty(parts);
        Assert.Empty(parts.SelectMany(part => part.ExternalRelationships));
        Assert.Empty(parts.SelectMany(part => part.HyperlinkRelationships));
    }

    private static MainDocumentPart PartOf(WordprocessingDocument package) =>
        package.MainDocumentPart!; // not null: it was just written
}
