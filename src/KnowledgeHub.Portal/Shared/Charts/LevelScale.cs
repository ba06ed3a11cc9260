namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The scale of every chart: from 1 to 5.</summary>
internal static class LevelScale
{
    /// <summary>The levels that get a ring, a line or a tick.</summary>
    public static IReadOnlyList<int> Levels { get; } = [1, 2, 3, 4, 5];

    /// <summary>How far along the scale a value lies: 0 at 1, 1 at 5; what lies outside is drawn at the end.</summary>
    public static double Share(double value) => (Math.Clamp(value, 1, 5) - 1) / 4;

    /// <summary>The place of a value on a line between two places.</summary>
    public static double Between(double first, double last, double value) =>
        first + Share(value) * (last - first);
}
