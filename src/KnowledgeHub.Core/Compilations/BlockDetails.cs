using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>What a building block has and a collection has not. Texts are plain, in paragraphs and lists of lines with <c>- </c>.</summary>
public sealed record BlockDetails
{
    /// <summary>What it is made of.</summary>
    public BlockCategory Category { get; init; } = BlockCategory.Process;

    /// <summary>Codes of the steps of the strategy cycle in which it is used.</summary>
    public IReadOnlyList<string> CycleSteps { get; init; } = [];

    /// <summary>What it is and how it works.</summary>
    public LocalizedText Mechanism { get; init; } = LocalizedText.Empty;

    /// <summary>What helps it to work.</summary>
    public LocalizedText EnablingFactors { get; init; } = LocalizedText.Empty;

    /// <summary>What those who use it have learnt.</summary>
    public LocalizedText Lessons { get; init; } = LocalizedText.Empty;
}
