namespace KnowledgeHub.Core.Searching;

/// <summary>How many entries a facet value has.</summary>
/// <param name="Value">The code.</param>
/// <param name="Count">Number of entries; 0 only for a chosen value.</param>
/// <param name="IsChosen">Whether the reader has chosen it.</param>
public sealed record FacetCount(string Value, int Count, bool IsChosen);
