namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>What happened to a draft version of the framework. The code is stored in the history.</summary>
public enum DraftChange
{
    /// <summary>An editor has started it from a published version.</summary>
    Started,

    /// <summary>An indicator was changed.</summary>
    Revised,

    /// <summary>An indicator was added.</summary>
    Added,

    /// <summary>An indicator was taken out.</summary>
    Retired,

    /// <summary>An indicator of the version before was put back.</summary>
    Restored,

    /// <summary>A workbook was imported.</summary>
    Imported,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It was given up.</summary>
    Discarded,
}
