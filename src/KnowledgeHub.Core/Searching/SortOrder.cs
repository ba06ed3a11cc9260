namespace KnowledgeHub.Core.Searching;

/// <summary>How a result list is ordered. The code, as in URLs and the API, is the name in kebab case.</summary>
public enum SortOrder
{
    /// <summary>Best match first; without words to search for, the newest first.</summary>
    Relevance,

    /// <summary>Last published first.</summary>
    Newest,

    /// <summary>By title in the reader's language.</summary>
    Title,

    /// <summary>The earliest review date first; entries without one last.</summary>
    ReviewDate,
}
