namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A country that can be chosen.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Region">Code of its region; null without one.</param>
/// <param name="RegionName">Name of its region in the reader's language; empty without one.</param>
/// <param name="Cycles">Its cycles, the newest first.</param>
public sealed record CountryChoice(
    string Code,
    string Name,
    string? Region,
    string RegionName,
    IReadOnlyList<CycleChoice> Cycles
)
{
    /// <summary>Whether one of its cycles is chosen.</summary>
    public bool IsChosen => Cycles.Any(cycle => cycle.IsChosen);
}
