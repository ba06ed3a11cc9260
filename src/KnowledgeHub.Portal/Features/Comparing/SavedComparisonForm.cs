namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>What the form that keeps a comparison sends.</summary>
public sealed class SavedComparisonForm
{
    /// <summary>The reader's word for it.</summary>
    public string? Name { get; set; }
}
