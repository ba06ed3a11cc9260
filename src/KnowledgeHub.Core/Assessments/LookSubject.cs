namespace KnowledgeHub.Core.Assessments;

/// <summary>What somebody looked at. The code is stored.</summary>
public enum LookSubject
{
    /// <summary>The scores of an assessment.</summary>
    Result,

    /// <summary>Answers without their texts.</summary>
    Answers,

    /// <summary>Answers with their texts, or the discussion.</summary>
    Comments,

    /// <summary>Evidence.</summary>
    Evidence,

    /// <summary>A comparison in which the country is named.</summary>
    Comparison,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A workbook, a package or another file of data.</summary>
    Export,
}
