namespace KnowledgeHub.Core.Assessments;

/// <summary>Whether a person can write an answer, and if not, why.</summary>
public enum AnswerRight
{
    /// <summary>Yes.</summary>
    Granted,

    /// <summary>The assessment is closed.</summary>
    Closed,

    /// <summary>The person may read, not answer.</summary>
    ReadOnly,

    /// <summary>The stage in which it is answered has not begun.</summary>
    NotYet,

    /// <summary>The stage in which it is answered is over.</summary>
    Over,

    /// <summary>The indicator was not assigned to the agency.</summary>
    NotAssigned,

    /// <summary>The indicator lies outside the areas that are assessed.</summary>
    OutOfScope,
}
