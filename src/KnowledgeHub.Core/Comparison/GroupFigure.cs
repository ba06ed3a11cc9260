namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// The figure of a group for one cell, area, pillar, driver, theme or indicator: median and quartiles, rounded to one decimal.
/// Lowest and highest are left out on purpose, because each is the value of one country.
/// </summary>
/// <param name="Code">Code of what it is about.</param>
/// <param name="Lower">Lower quartile, 1 to 5.</param>
/// <param name="Median">Median.</param>
/// <param name="Upper">Upper quartile.</param>
/// <param name="Alike">
/// One character for each member, in their order: the same for members with the same value, <see cref="NoValue"/> for one
/// without. It tells who is alike, not what the value is.
/// </param>
public sealed record GroupFigure(
    string Code,
    decimal Lower,
    decimal Median,
    decimal Upper,
    string Alike
)
{
    /// <summary>Marks a member that has no value here.</summary>
    public const char NoValue = '-';
}
