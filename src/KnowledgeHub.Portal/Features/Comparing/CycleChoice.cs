namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A cycle that can be chosen.</summary>
/// <param name="Id">Id of the assessment.</param>
/// <param name="Label">Its name and how far it has come.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record CycleChoice(string Id, string Label, bool IsChosen);
