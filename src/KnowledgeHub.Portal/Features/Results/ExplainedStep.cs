namespace KnowledgeHub.Portal.Features.Results;

/// <summary>One figure that belongs to a score, and how it was made.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Anchor">The section of the method page that explains it.</param>
/// <param name="Figures">The computation with its figures; null where there is none.</param>
/// <param name="Words">What it comes to.</param>
public sealed record ExplainedStep(string Name, string Anchor, string? Figures, string Words);
