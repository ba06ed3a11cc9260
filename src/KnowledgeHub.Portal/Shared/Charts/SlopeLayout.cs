namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Everything of a slope chart with its place, mirrored where time runs from right to left.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Levels">The numbers of the scale.</param>
/// <param name="Grid">A line for each level, the lowest first.</param>
/// <param name="Moments">Names of the moments.</param>
/// <param name="Lines">One for each series.</param>
internal sealed record SlopeLayout(
    double Width,
    double Height,
    IReadOnlyList<ChartLabel> Levels,
    IReadOnlyList<string> Grid,
    IReadOnlyList<ChartLabel> Moments,
    IReadOnlyList<SlopeLine> Lines
)
{
    /// <summary>Room for everything.</summary>
    public string ViewBox => SvgNumber.Of(0, 0, Width, Height);
}
