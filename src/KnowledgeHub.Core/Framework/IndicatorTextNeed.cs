namespace KnowledgeHub.Core.Framework;

/// <summary>In which languages a published version has a text.</summary>
public enum IndicatorTextNeed
{
    /// <summary>In English; readers of other languages see that it is English.</summary>
    English,

    /// <summary>In all four.</summary>
    FourLanguages,
}
