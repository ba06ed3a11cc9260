namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One field that says one thing here and another in what is stored.</summary>
/// <param name="Field">The field.</param>
/// <param name="Mine">What it says here.</param>
/// <param name="Stored">What is stored.</param>
/// <param name="Changed">Who changed it.</param>
public sealed record FieldConflict(FormField Field, string Mine, string Stored, ChangedBy Changed)
{
    /// <summary>The choice: what is stored is taken, and what stands here is given up. At first only where nothing was changed here.</summary>
    public bool TakesStored { get; set; } = Changed is ChangedBy.Others;
}
