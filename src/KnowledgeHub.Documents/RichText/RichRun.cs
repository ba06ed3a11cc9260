namespace KnowledgeHub.Documents.RichText;

/// <summary>Words that look alike.</summary>
/// <param name="Text">The words on one line, or <see cref="LineEnd"/> alone.</param>
/// <param name="Style">How they look.</param>
public sealed record RichRun(string Text, RichStyle Style)
{
    /// <summary>The text of a run that ends a line within its paragraph.</summary>
    public const string LineEnd = "\n";
}
