namespace KnowledgeHub.Core.Editorial;

/// <summary>Which of two versions has a stretch of text.</summary>
public enum RunKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the earlier one.</summary>
    Removed,

    /// <summary>Only the later one.</summary>
    Added,
}
