namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>What an editor sends to apply a change that was seen.</summary>
public sealed class BulkApplyForm
{
    /// <summary>The entries that would change and their versions.</summary>
    public string? Seen { get; set; }
}
