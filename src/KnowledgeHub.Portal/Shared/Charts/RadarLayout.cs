namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The size of a radar and the labels around it.</summary>
/// <param name="Radius">Distance of the outer ring.</param>
/// <param name="Labels">One for each axis.</param>
/// <param name="IsShort">Whether the labels are short forms.</param>
internal sealed record RadarLayout(double Radius, IReadOnlyList<ChartLabel> Labels, bool IsShort)
{
    private const int FewestAxes = 3;
    private const int MostLines = 3;
    private const double PoleWidth = 12;
    private const double Margin = 5;
    private const double SmallRadius = 76;
    private const double SmallFont = 12;
    private const double LargeRadius = 112;
    private const double LargeFont = 14;

    /// <summary>Narrow labels leave more room for the chart, so they come first.</summary>
    private static readonly double[] _sideWidths = [8.2, 9.4];

    /// <summary>The numbers of the rings, left of the first spoke.</summary>
    public IReadOnlyList<ChartLabel> Levels => [.. LevelScale.Levels.Select(Number)];

    /// <summary>Half of the width: the centre is in the middle.</summary>
    public double Reach =>
        Math.Max(Radius, Labels.Max(label => Math.Max(-label.Left, label.Right))) + Margin;

    /// <summary>The upper edge.</summary>
    public double Top => Math.Min(-Radius, Labels.Min(label => label.Top)) - Margin;

    /// <summary>The lower edge.</summary>
    public double Bottom => Math.Max(Radius, Labels.Max(label => label.Bottom)) + Margin;

    /// <summary>Room for everything, so that nothing is cut off.</summary>
    public string ViewBox => SvgNumber.Of(-Reach, Top, 2 * Reach, Bottom - Top);

    /// <summary>Finds room for the names in full; takes the short forms where they would not fit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than three axes make no polygon.</exception>
    public static RadarLayout For(IReadOnlyList<ChartAxis> axes, ChartSize size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(axes.Count, FewestAxes);
        if (size == ChartSize.Small)
        {
            return Briefly(axes, SmallRadius, SmallFont);
        }

        foreach (var width in _sideWidths)
        {
            var labels = axes.Select(
                    (axis, place) =>
                        At(place, axes.Count, axis.Label, LargeRadius, LargeFont, width)
                )
                .ToList();
            if (Fit(labels))
            {
                return new(LargeRadius, labels, false);
            }
        }

        return Briefly(axes, LargeRadius, LargeFont);
    }

    private ChartLabel Number(int level)
    {
        var words = new[] { SvgNumber.Of(level) };
        var label = new ChartLabel(-6, 0, LabelSide.Left, words, Labels[0].FontSize * 0.8);
        return label with { Top = -RadarGeometry.Distance(level, Radius) - label.Bottom / 2 };
    }

    private static bool Fit(List<ChartLabel> labels) =>
        labels.All(label => label.Lines.Count <= MostLines)
        && !labels.Where((label, axis) => label.Overlaps(labels[(axis + 1) % labels.Count])).Any();

    private static RadarLayout Briefly(
        IReadOnlyList<ChartAxis> axes,
        double radius,
        double fontSize
    ) =>
        new(
            radius,
            [
                .. axes.Select(
                    (axis, place) => At(place, axes.Count, axis.ShortLabel, radius, fontSize)
                ),
            ],
            true
        );

    private static ChartLabel At(
        int axis,
        int count,
        string text,
        double radius,
        double fontSize,
        double sideWidth = PoleWidth
    )
    {
        var away = radius + fontSize * 0.8;
        var spot = RadarGeometry.OnSpoke(axis, count, away);
        var side = SideOf(spot, radius);
        var width = side == LabelSide.Middle ? PoleWidth : sideWidth;
        var label = new ChartLabel(spot.X, 0, side, LabelText.Wrap(text, width), fontSize);
        // Above the chart a label ends at its spot, below it begins there, at the sides it has its middle there.
        var lift = (1 - spot.Y / away) / 2;
        return label with { Top = spot.Y - lift * label.Bottom };
    }

    private static LabelSide SideOf(Spot spot, double radius) =>
        Math.Abs(spot.X) < radius * 0.1 ? LabelSide.Middle
        : spot.X > 0 ? LabelSide.Right
        : LabelSide.Left;
}
