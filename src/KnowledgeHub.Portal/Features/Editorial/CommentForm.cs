namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The fields of a new comment.</summary>
public sealed class CommentForm
{
    public string? Text { get; set; }

    /// <summary>Name of the section; empty for the whole entry.</summary>
    public string? Section { get; set; }
}
