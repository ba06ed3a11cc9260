using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>What a level says of an indicator.</summary>
internal static class LevelText
{
    /// <summary>The statement of the indicator's own, or what holds at this level for any indicator where its version has none.</summary>
    public static TextInLanguage Of(Indicator indicator, MaturityLevel level) =>
        InAll(indicator, level).Read(ReaderLanguage.Current);

    /// <summary>The same in every language that it has.</summary>
    public static LocalizedText InAll(Indicator indicator, MaturityLevel level)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(level);
        return indicator.LevelAt(level.Number) is { Statement: { IsEmpty: false } own }
            ? own
            : level.Descriptor;
    }
}
