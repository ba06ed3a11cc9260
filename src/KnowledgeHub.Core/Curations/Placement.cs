namespace KnowledgeHub.Core.Curations;

/// <summary>What editors do with an entry in the result of a search. The code is stored and stands in addresses.</summary>
public enum Placement
{
    /// <summary>It stands first.</summary>
    Pinned,

    /// <summary>It is not shown.</summary>
    Hidden,
}
