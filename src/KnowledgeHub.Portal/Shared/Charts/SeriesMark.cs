namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The shape that stands for a series, so that it is known without its colour.</summary>
internal static class SeriesMark
{
    private const double Size = 4.2;

    /// <summary>How many series can be told apart.</summary>
    public const int Shapes = 6;

    /// <summary>The <c>d</c> of the mark around a spot: disc, square, diamond, triangle, triangle on its tip, cross.</summary>
    public static string Path(int series, Spot at) =>
        (series % Shapes) switch
        {
            0 => Disc(at),
            1 => Corners(at, (-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
            2 => Corners(at, (0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
            3 => Corners(at, (0, -1.25), (1.2, 0.9), (-1.2, 0.9)),
            4 => Corners(at, (0, 1.25), (1.2, -0.9), (-1.2, -0.9)),
            _ => Cross(at),
        };

    private static string Disc(Spot at)
    {
        var size = SvgNumber.Of(Size);
        var turn = SvgNumber.Of(2 * Size);
        return $"M{SvgNumber.Of(at.X - Size, at.Y)}a{size} {size} 0 1 0 {turn} 0a{size} {size} 0 1 0 -{turn} 0Z";
    }

    private static string Cross(Spot at) =>
        Corners(at, (-1, -1), (1, 1))[..^1] + Corners(at, (1, -1), (-1, 1))[..^1];

    private static string Corners(Spot at, params (double X, double Y)[] corners) =>
        SvgPath.Closed(
            corners.Select(corner => new Spot(at.X + corner.X * Size, at.Y + corner.Y * Size))
        );
}
