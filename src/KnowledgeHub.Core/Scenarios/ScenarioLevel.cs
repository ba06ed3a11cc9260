using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>A level that an indicator is supposed to have.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">1 to 5.</param>
public readonly record struct ScenarioLevel(IndicatorId Indicator, int Level);
