namespace KnowledgeHub.Core.Editorial;

/// <summary>Whose work a queue shows. The code stands in addresses.</summary>
public enum QueueView
{
    /// <summary>One's own entries that are being worked on.</summary>
    Mine,

    /// <summary>Other people's texts that wait for a review.</summary>
    Review,

    /// <summary>Everything that is being worked on.</summary>
    All,

    /// <summary>Published entries whose day of review has passed: all for an editor, one's own for a contributor.</summary>
    Due,
}
