namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Lines of text at a place.</summary>
/// <param name="X">Where they begin, end or have their middle.</param>
/// <param name="Top">Upper edge of the first line.</param>
/// <param name="Side">Which way they grow from <paramref name="X"/>.</param>
/// <param name="Lines">The words.</param>
/// <param name="FontSize">Size of the letters in units of the view box.</param>
public sealed record ChartLabel(
    double X,
    double Top,
    LabelSide Side,
    IReadOnlyList<string> Lines,
    double FontSize
)
{
    private const double Leading = 1.35;
    private const double Ascent = 1;

    /// <summary>Height of one line.</summary>
    public double LineHeight => FontSize * Leading;

    /// <summary>Lower edge of the last line.</summary>
    public double Bottom => Top + Lines.Count * LineHeight;

    /// <summary>The left edge, as far as it can be told.</summary>
    public double Left =>
        Side switch
        {
            LabelSide.Right => X,
            LabelSide.Left => X - Width,
            _ => X - Width / 2,
        };

    /// <summary>The right edge, as far as it can be told.</summary>
    public double Right => Left + Width;

    private double Width => Lines.Max(LabelText.Width) * FontSize;

    /// <summary>Where a line stands.</summary>
    public double Baseline(int line) => Top + line * LineHeight + FontSize * Ascent;

    /// <summary>The <c>text-anchor</c>: SVG counts it from the start of the writing, which is the right in Arabic.</summary>
    public string Anchor(bool isRightToLeft) =>
        Side switch
        {
            LabelSide.Middle => "middle",
            LabelSide.Right when !isRightToLeft => "start",
            LabelSide.Left when isRightToLeft => "start",
            _ => "end",
        };

    /// <summary>Whether two labels would lie upon each other.</summary>
    public bool Overlaps(ChartLabel other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
