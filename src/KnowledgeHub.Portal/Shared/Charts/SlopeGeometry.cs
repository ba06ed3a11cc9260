namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Where things of a slope chart lie.</summary>
internal static class SlopeGeometry
{
    private const double NameSize = 13;
    private const double ScaleSize = 12;
    private const double NameWidth = 9;
    private const double NameGap = 3;
    private const double Edge = 12;
    private const double Missing = 30;
    private const double LeaderAt = 17;
    private const double KeyAt = 25;
    private const double NameAt = 36;

    /// <summary>Finds room for all names; with many or long ones the chart grows in height.</summary>
    public static SlopeLayout Lay(
        IReadOnlyList<string> moments,
        IReadOnlyList<ChartSeries> series,
        bool isRightToLeft
    )
    {
        var names = series.Select(Name).ToList();
        var heights = names.Select(name => name.Bottom + NameGap).ToList();
        var frame = Frame(moments, names, heights.Sum(), isRightToLeft);
        var wanted = series.Select(one => Wanted(one.Points, frame)).ToList();
        var nameEnd =
            frame.Bottom + (wanted.Max() > frame.Bottom ? Missing + heights.Max() / 2 : Edge);
        var middles = LabelSpread.Spread(wanted, heights, 0, nameEnd);
        var below = moments.Select((moment, place) => Below(moment, frame, place)).ToList();
        return new(
            frame.Width,
            Math.Max(below.Max(moment => moment.Bottom), nameEnd) + 4,
            [.. LevelScale.Levels.Select(level => Beside(level, frame))],
            [.. LevelScale.Levels.Select(level => GridLine(level, frame))],
            below,
            [.. series.Select((one, place) => Line(one, frame, names[place], middles[place]))]
        );
    }

    private static SlopeFrame Frame(
        IReadOnlyList<string> moments,
        IReadOnlyList<ChartLabel> names,
        double heightOfNames,
        bool isRightToLeft
    )
    {
        var left = Math.Clamp(LabelText.Width(moments[0]) * ScaleSize / 2 + 4, 26, 50);
        var right = left + Math.Clamp((moments.Count - 1) * 72, 150, 300);
        var bottom = Math.Max(Edge + 190, heightOfNames - Edge);
        var width = right + NameAt + names.Max(name => name.Right) + 2;
        return new(moments.Count, left, right, Edge, bottom, width, isRightToLeft);
    }

    private static ChartLabel Name(ChartSeries series) =>
        new(0, 0, LabelSide.Right, LabelText.Wrap(series.Name, NameWidth), NameSize);

    private static ChartLabel Below(string moment, SlopeFrame frame, int place)
    {
        var room = place == 0 ? Math.Min(frame.Step, 2 * frame.Left + Edge) : frame.Step;
        var lines = LabelText.Wrap(moment, room / ScaleSize - 0.5);
        var top = frame.Bottom + Edge;
        return frame.Turn(
            new ChartLabel(frame.Across(place), top, LabelSide.Middle, lines, ScaleSize)
        );
    }

    private static ChartLabel Beside(int level, SlopeFrame frame)
    {
        var label = new ChartLabel(
            frame.Left - Edge,
            0,
            LabelSide.Left,
            [SvgNumber.Of(level)],
            ScaleSize
        );
        return frame.Turn(label with { Top = frame.Down(level) - label.Bottom / 2 });
    }

    private static string GridLine(int level, SlopeFrame frame) =>
        frame.Path(
            new(frame.Left - Edge / 2, frame.Down(level)),
            new(frame.Right + Edge / 2, frame.Down(level))
        );

    /// <summary>A name wants to stand beside its last value; without any it stands below the scale.</summary>
    private static double Wanted(IReadOnlyList<ChartPoint> points, SlopeFrame frame) =>
        points.LastOrDefault(point => point.Value is not null)?.Value is { } last
            ? frame.Down(last)
            : frame.Bottom + Missing;

    private static SlopeLine Line(
        ChartSeries series,
        SlopeFrame frame,
        ChartLabel name,
        double middle
    )
    {
        var runs = PointRuns
            .Along(series.Points)
            .Select(run => run.Select(moment => SpotOf(series.Points, moment, frame)).ToList())
            .ToList();
        var leader = runs.Count == 0 ? null : Leader(runs[^1][^1], frame, middle);
        var standing = name with { X = frame.Right + NameAt, Top = middle - name.Bottom / 2 };
        return new(
            [.. runs.Select(run => run.Select(spot => frame.Turn(spot)).ToList())],
            leader,
            frame.Turn(new Spot(frame.Right + KeyAt, middle)),
            frame.Turn(standing)
        );
    }

    private static Spot SpotOf(IReadOnlyList<ChartPoint> points, int moment, SlopeFrame frame) =>
        new(frame.Across(moment), frame.Down(points[moment].Value.GetValueOrDefault()));

    private static string Leader(Spot last, SlopeFrame frame, double middle) =>
        frame.Path(last with { X = last.X + 7 }, new(frame.Right + LeaderAt, middle));
}
