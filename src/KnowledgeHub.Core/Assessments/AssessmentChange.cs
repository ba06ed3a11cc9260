namespace KnowledgeHub.Core.Assessments;

/// <summary>What happened to an assessment or an answer; the code stands in revisions and audit events.</summary>
public enum AssessmentChange
{
    /// <summary>A cycle was started.</summary>
    Started,

    /// <summary>Profile or name changed.</summary>
    Revised,

    /// <summary>Moved on to the next stage.</summary>
    Advanced,

    /// <summary>Approved and handed in.</summary>
    Approved,

    /// <summary>Closed: answers stand.</summary>
    Closed,

    /// <summary>Taken back to an earlier stage.</summary>
    Reopened,

    /// <summary>An answer was given or changed.</summary>
    Answered,

    /// <summary>An answer came from a workbook or a package.</summary>
    Imported,

    /// <summary>An answer was carried over from the cycle before.</summary>
    Carried,

    /// <summary>Made by the generator of demonstration data.</summary>
    Generated,

    /// <summary>Somebody named in it was erased: a pseudonym stands for the name.</summary>
    NameErased,
}
