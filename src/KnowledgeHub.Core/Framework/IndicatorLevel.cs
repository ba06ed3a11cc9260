using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>What one level of the scale means for one indicator. Levels are cumulative: each includes those below it.</summary>
/// <param name="Statement">What holds at this level.</param>
/// <param name="Evidence">The evidence expected at this level.</param>
public sealed record IndicatorLevel(LocalizedText Statement, LocalizedText Evidence)
{
    /// <summary>A level of which nothing is said yet.</summary>
    public static IndicatorLevel Blank { get; } = new(LocalizedText.Empty, LocalizedText.Empty);

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsBlank => Statement.IsEmpty && Evidence.IsEmpty;
}
