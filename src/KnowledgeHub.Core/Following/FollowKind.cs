namespace KnowledgeHub.Core.Following;

/// <summary>What can be followed. The code is stored and stands in forms.</summary>
public enum FollowKind
{
    /// <summary>An entry, by its id.</summary>
    Practice,

    /// <summary>A concept of the thesaurus with those below it, by its id.</summary>
    Concept,

    /// <summary>A cross-cutting theme, by its code.</summary>
    Theme,

    /// <summary>An intervention area, by its code.</summary>
    Area,
}
