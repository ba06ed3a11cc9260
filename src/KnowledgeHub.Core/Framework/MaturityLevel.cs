using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>One step of the maturity scale. Steps are cumulative: each includes those below it.</summary>
/// <param name="Number">1 to 5.</param>
/// <param name="Name">Its name, such as "Established".</param>
/// <param name="Descriptor">What holds at this level, for any indicator.</param>
/// <param name="Evidence">The evidence normally expected.</param>
public sealed record MaturityLevel(
    int Number,
    LocalizedText Name,
    LocalizedText Descriptor,
    LocalizedText Evidence
)
{
    /// <summary>The lowest level.</summary>
    public const int Lowest = 1;

    /// <summary>The highest level.</summary>
    public const int Highest = 5;

    /// <summary>Whether a number is a level.</summary>
    /// <param name="number">Any number.</param>
    public static bool IsLevel(int number) => number is >= Lowest and <= Highest;
}
