namespace KnowledgeHub.Core.QueryReport;

/// <summary>What happened to a task. The code is stored in the history.</summary>
public enum QueryTaskChange
{
    /// <summary>An editor has done something about it.</summary>
    Closed,

    /// <summary>An editor has taken it up again.</summary>
    Reopened,
}
