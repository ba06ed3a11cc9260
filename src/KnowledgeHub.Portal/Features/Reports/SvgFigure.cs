using System.Globalization;
using System.Xml.Linq;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>
/// A figure as a drawing of its own (SVG 1.1): on pages, in PDF and as a file. It names fonts that every system has or
/// replaces, refers to nothing outside, and says in words what it shows.
/// </summary>
internal static class SvgFigure
{
    private const string Fonts = "Arial, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
    private const string Ink = "#1F2A37";
    private const string Line = "#9CA3AF";
    private const double MarkHeight = 24;

    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    /// <summary>Draws a figure for a page, in the ink of the page.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of its words.</param>
    public static string Inline(ReportFigure figure, Language language) =>
        Draw(figure, language).ToString(SaveOptions.DisableFormatting);

    /// <summary>Draws a figure as a file: dark on white, with its handling mark below.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="mark">How it is to be handled.</param>
    public static string Standalone(ReportFigure figure, Language language, string mark)
    {
        var drawing = Draw(figure, language);
        AddMark(drawing, mark);
        var size = SizeOf(drawing);
        drawing.SetAttributeValue("color", Ink);
        drawing
            .Elements(_svg + "desc")
            .Single()
            .AddAfterSelf(
                new XElement(
                    _svg + "rect",
                    new XAttribute("x", SvgNumber.Of(size.Left)),
                    new XAttribute("y", SvgNumber.Of(size.Top)),
                    new XAttribute("width", SvgNumber.Of(size.Width)),
                    new XAttribute("height", SvgNumber.Of(size.Height)),
                    new XAttribute("fill", "#FFFFFF")
                )
            );
        return """<?xml version="1.0" encoding="utf-8"?>""" + "\n" + drawing;
    }

    private static void AddMark(XElement drawing, string mark)
    {
        var (left, top, width, height) = SizeOf(drawing);
        drawing.SetAttributeValue("viewBox", SvgNumber.Of(left, top, width, height + MarkHeight));
        drawing.SetAttributeValue("height", SvgNumber.Of(height + MarkHeight));
        drawing.Add(
            new XElement(
                _svg + "text",
                new XAttribute("x", SvgNumber.Of(left + (width / 2))),
                new XAttribute("y", SvgNumber.Of(top + height + (MarkHeight * 0.7))),
                new XAttribute("font-size", SvgNumber.Of(MarkHeight / 2)),
                new XAttribute("text-anchor", "middle"),
                new XAttribute("fill", "currentColor"),
                mark
            )
        );
    }

    /// <summary>Width and height of a drawing, in pixels of a screen.</summary>
    public static (int Width, int Height) PixelsOf(string svg)
    {
        var size = SizeOf(XElement.Parse(svg));
        return ((int)Math.Ceiling(size.Width), (int)Math.Ceiling(size.Height));
    }

    private static XElement Draw(ReportFigure figure, Language language)
    {
        var isRightToLeft = language.IsRightToLeft();
        var (box, parts) =
            figure.Kind is ReportFigureKind.Radar
                ? RadarDrawing.Of(figure, isRightToLeft)
                : BarDrawing.Of(figure, isRightToLeft);
        var size = box.Split(' ');
        return new(
            _svg + "svg",
            new XAttribute("viewBox", box),
            new XAttribute("width", size[2]),
            new XAttribute("height", size[3]),
            new XAttribute("role", "img"),
            new XAttribute("font-family", Fonts),
            new XAttribute("direction", isRightToLeft ? "rtl" : "ltr"),
            new XElement(_svg + "title", PlainText.OneLine(figure.Caption)),
            new XElement(_svg + "desc", PlainText.OneLine(figure.Description)),
            parts
        );
    }

    private static (double Left, double Top, double Width, double Height) SizeOf(XElement drawing)
    {
        double[] numbers =
        [
            .. (drawing.Attribute("viewBox")?.Value ?? "0 0 1 1")
                .Split(' ')
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
        ];
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /// <summary>A line that helps to read.</summary>
    public static XElement Guide(string path) =>
        new(
            _svg + "path",
            new XAttribute("d", path),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", Line)
        );

    /// <summary>A shape in the colour of a series.</summary>
    /// <param name="path">Its outline.</param>
    /// <param name="series">Place of the series, from 0.</param>
    /// <param name="isFilled">Whether it is filled; else only its outline is drawn.</param>
    public static XElement Shape(string path, int series, bool isFilled)
    {
        var colour = "#" + ReportPalette.Series(series);
        return new(
            _svg + "path",
            new XAttribute("d", path),
            new XAttribute("fill", isFilled ? colour : "none"),
            new XAttribute("stroke", colour),
            new XAttribute("stroke-width", "2"),
            new XAttribute("data-series", SvgNumber.Of(series)),
            isFilled ? new XAttribute("data-filled", "true") : null
        );
    }

    /// <summary>Lines of text at a place.</summary>
    public static XElement Label(ChartLabel label, bool isRightToLeft) =>
        new(
            _svg + "text",
            new XAttribute("font-size", SvgNumber.Of(label.FontSize)),
            new XAttribute("text-anchor", label.Anchor(isRightToLeft)),
            new XAttribute("fill", "currentColor"),
            label.Lines.Select(
                (line, place) =>
                    new XElement(
                        _svg + "tspan",
                        new XAttribute("x", SvgNumber.Of(label.X)),
                        new XAttribute("y", SvgNumber.Of(label.Baseline(place))),
                        PlainText.Clean(line)
                    )
            )
        );
}
