namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The part of a slope chart that holds the lines, as a reader from left to right has it.</summary>
/// <param name="Moments">How many moments there are.</param>
/// <param name="Left">The first moment.</param>
/// <param name="Right">The last moment.</param>
/// <param name="Top">The highest level.</param>
/// <param name="Bottom">The lowest level.</param>
/// <param name="Width">Width of the whole chart.</param>
/// <param name="IsMirrored">Whether time runs from right to left.</param>
internal sealed record SlopeFrame(
    int Moments,
    double Left,
    double Right,
    double Top,
    double Bottom,
    double Width,
    bool IsMirrored
)
{
    /// <summary>Distance between two moments.</summary>
    public double Step => (Right - Left) / Math.Max(1, Moments - 1);

    /// <summary>Where a moment lies.</summary>
    public double Across(int moment) => Left + Step * moment;

    /// <summary>Where a value lies.</summary>
    public double Down(double value) => LevelScale.Between(Bottom, Top, value);

    /// <summary>The same place for the reader at hand.</summary>
    public Spot Turn(Spot spot) => IsMirrored ? spot with { X = Width - spot.X } : spot;

    /// <summary>The same label for the reader at hand: it changes sides, its words do not turn.</summary>
    public ChartLabel Turn(ChartLabel label) =>
        IsMirrored
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
            : label;

    /// <summary>A line through places, for the reader at hand.</summary>
    public string Path(params IEnumerable<Spot> spots) =>
        SvgPath.Open(spots.Select(spot => Turn(spot)));
}
