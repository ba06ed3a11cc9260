namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>Which threads a list shows. The code stands in addresses.</summary>
public enum ThreadState
{
    /// <summary>Those that still wait for something.</summary>
    Open,

    /// <summary>Those that are resolved.</summary>
    Resolved,

    /// <summary>All of them.</summary>
    All,
}
