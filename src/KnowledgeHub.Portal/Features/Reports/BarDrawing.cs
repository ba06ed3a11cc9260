using System.Xml.Linq;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The parts of a bar chart: names at the side where lines begin, bars that grow away from them.</summary>
internal static class BarDrawing
{
    private const double Names = 200;
    private const double Bars = 240;
    private const double Numbers = 40;
    private const double Gap = 8;
    private const double BarHeight = 16;
    private const double Scale = 22;
    private const double Size = 13;
    private const double Width = Names + Gap + Bars + Numbers;

    public static (string ViewBox, IReadOnlyList<XElement> Parts) Of(
        ReportFigure figure,
        bool isRightToLeft
    )
    {
        var rows = figure.Categories.Select(category => NameOf(category.Name)).ToList();
        var tops = new List<double> { Gap };
        foreach (var name in rows)
        {
            tops.Add(tops[^1] + Math.Max(name.Bottom, BarHeight * figure.Series.Count) + Gap);
        }

        var parts = LevelScale
            .Levels.SelectMany(level => Level(level, tops[^1], isRightToLeft))
            .ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            parts.Add(Label(rows[row] with { Top = tops[row] }, isRightToLeft));
            parts.AddRange(Series(figure, row, tops[row], isRightToLeft));
        }

        return (SvgNumber.Of(0, 0, Width, tops[^1] + Scale), parts);
    }

    private static ChartLabel NameOf(string name) =>
        new(Names, 0, LabelSide.Left, LabelText.Wrap(name, Names / Size), Size);

    private static IEnumerable<XElement> Level(int level, double bottom, bool isRightToLeft)
    {
        var x = At(level);
        return
        [
            SvgFigure.Guide(
                SvgPath.Open([
                    Turn(new(x, Gap), isRightToLeft),
                    Turn(new(x, bottom), isRightToLeft),
                ])
            ),
            Label(
                new(x, bottom, LabelSide.Middle, [ReaderText.Number(level)], Size),
                isRightToLeft
            ),
        ];
    }

    private static IEnumerable<XElement> Series(
        ReportFigure figure,
        int row,
        double top,
        bool isRightToLeft
    )
    {
        for (var place = 0; place < figure.Series.Count; place++)
        {
            if (figure.Series[place].Values[row] is not { } value)
            {
                continue;
            }

            var from = top + (BarHeight * place) + 2;
            var to = from + BarHeight - 4;
            var end = At((double)value);
            Spot[] corners = [new(At(0), from), new(end, from), new(end, to), new(At(0), to)];
            yield return SvgFigure.Shape(
                SvgPath.Closed(corners.Select(corner => Turn(corner, isRightToLeft))),
                place,
                isFilled: true
            );
            yield return Label(
                new(end + 5, from - 2, LabelSide.Right, [ScoreWords.Number((double)value)], Size),
                isRightToLeft
            );
        }
    }

    // Bars begin at nought, so that twice the level is twice the length.
    private static double At(double level) => Names + Gap + (Bars * level / 5);

    private static XElement Label(ChartLabel label, bool isRightToLeft) =>
        SvgFigure.Label(
            isRightToLeft
                ? label with
                {
                    X = Width - label.X,
                    Side = label.Side switch
                    {
                        LabelSide.Left => LabelSide.Right,
                        LabelSide.Right => LabelSide.Left,
                        _ => LabelSide.Middle,
                    },
                }
                : label,
            isRightToLeft
        );

    private static Spot Turn(Spot spot, bool isRightToLeft) =>
        isRightToLeft ? spot with { X = Width - spot.X } : spot;
}
