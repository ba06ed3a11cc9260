namespace KnowledgeHub.Core.Scenarios;

/// <summary>What happened to a scenario; the code stands in revisions and audit events.</summary>
public enum ScenarioChange
{
    /// <summary>It was saved for the first time.</summary>
    Added,

    /// <summary>It got another name.</summary>
    Renamed,

    /// <summary>It was deleted.</summary>
    Removed,
}
