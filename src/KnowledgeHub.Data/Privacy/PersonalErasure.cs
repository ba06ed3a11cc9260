namespace KnowledgeHub.Data.Privacy;

/// <summary>What erasing a person does with rows that are about the person.</summary>
public enum PersonalErasure
{
    /// <summary>The rows go.</summary>
    Delete,

    /// <summary>The named columns take a pseudonym or nothing; the row stays.</summary>
    Replace,

    /// <summary>
    /// The row stays with the account's random id, which then leads to a pseudonym alone: the history of a country or of the library
    /// needs to tell one hand from another, and the audit trail's seals cover the id.
    /// </summary>
    KeepId,
}
