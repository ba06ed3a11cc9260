namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What came of the last thing that was asked of an answer. The browser knows the codes of these values.</summary>
public enum AnswerSaving
{
    /// <summary>What the fields hold is stored.</summary>
    Saved,

    /// <summary>It breaks a rule; a change may mend that.</summary>
    Invalid,

    /// <summary>Something else was stored meanwhile; a person must decide.</summary>
    Conflict,

    /// <summary>The database could not be reached; the same draft may be sent again.</summary>
    Unavailable,

    /// <summary>The assessment is closed.</summary>
    Closed,

    /// <summary>The actor may read but no longer answer.</summary>
    Forbidden,

    /// <summary>There is no such assessment any more, or the actor may not know of it.</summary>
    Gone,
}
