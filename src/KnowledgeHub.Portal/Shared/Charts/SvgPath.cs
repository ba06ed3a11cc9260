namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The <c>d</c> of a path through spots.</summary>
internal static class SvgPath
{
    /// <summary>A line that ends where its last spot is.</summary>
    public static string Open(IEnumerable<Spot> spots) =>
        "M" + string.Join('L', spots.Select(spot => SvgNumber.Of(spot.X, spot.Y)));

    /// <summary>A line that comes back to its first spot.</summary>
    public static string Closed(IEnumerable<Spot> spots) => Open(spots) + "Z";
}
