namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>How far a draft version of the framework has come. The code is stored.</summary>
public enum DraftStatus
{
    /// <summary>It is worked on.</summary>
    Open,

    /// <summary>It is a published version now, and frozen.</summary>
    Published,

    /// <summary>It was given up. Its number may be used for another draft.</summary>
    Discarded,
}
