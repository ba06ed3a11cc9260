using System.Xml.Linq;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Reports;

namespace KnowledgeHub.Portal.Tests.Features.Reports;

public sealed class SvgFigureTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    /// <summary>A report with a drawing and nothing else.</summary>
    public static ReportDocument Report { get; } =
        new()
        {
            Title = "<script>title</script>",
            Language = Language.English,
            Words = new("Contents", "Figure", "Table", "Page", "Hash"),
            HandlingMark = "Internal",
            ContentHash = "abc",
            Blocks = [new ReportBlock.Drawing(Figure(ReportFigureKind.Radar, "Areas"))],
        };

    [Theory]
    [InlineData(ReportFigureKind.Radar, Language.English, "ltr")]
    [InlineData(ReportFigureKind.Bars, Language.Arabic, "rtl")]
    public void Standalone_AnyFigure_SaysWhatItShowsAndNeedsNothingElse(
        ReportFigureKind kind,
        Language language,
        string direction
    )
    {
        var svg = SvgFigure.Standalone(Figure(kind, "Areas"), language, "Restricted");

        var drawing = XDocument.Parse(svg).Root;
        Assert.Equal("Areas", drawing?.Element(_svg + "title")?.Value);
        Assert.Equal("A 3.4, B none, C 1.0", drawing?.Element(_svg + "desc")?.Value);
        Assert.Equal(direction, drawing?.Attribute("direction")?.Value);
        Assert.Equal("Restricted", drawing?.Elements(_svg + "text").Last().Value);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Standalone_HostileName_StaysAText()
    {
        var svg = SvgFigure.Standalone(
            Figure(ReportFigureKind.Bars, "<script>alert(1)</script>\u0001"),
            Language.English,
            "Internal"
        );

        var drawing = XDocument.Parse(svg);
        Assert.Empty(drawing.Descendants(_svg + "script"));
        Assert.Equal(
            "<script>alert(1)</script>",
            drawing.Descendants(_svg + "title").Single().Value
        );
    }

    [Fact]
    public void Standalone_MissingValue_HasNoBar()
    {
        var svg = XDocument.Parse(
            SvgFigure.Standalone(
                Figure(ReportFigureKind.Bars, "Areas"),
                Language.English,
                "Internal"
            )
        );

        var bars = svg.Descendants(_svg + "path")
            .Count(path => path.Attribute("fill")?.Value.StartsWith('#') is true);

        Assert.Equal(2, bars);
    }

    [Fact]
    public void Bars_InArabic_GrowFromTheRight()
    {
        var leftToRight = FirstBar(Language.English);
        var rightToLeft = FirstBar(Language.Arabic);

        Assert.NotEqual(leftToRight, rightToLeft);
    }

    private static string? FirstBar(Language language) =>
        XDocument
            .Parse(
                SvgFigure.Standalone(Figure(ReportFigureKind.Bars, "Areas"), language, "Internal")
            )
            .Descendants(_svg + "path")
            .First(path => path.Attribute("fill")?.Value.StartsWith('#') is true)
            .Attribute("d")
            ?.Value;

    private static ReportFigure Figure(ReportFigureKind kind, string caption) =>
        new(
            "areas",
            kind,
            caption,
            "A 3.4, B none, C 1.0",
            [new("Area A", "A"), new("Area B", "B"), new("Area C", "C")],
            [new("2026", [3.4m, null, 1.0m])]
        );
}
