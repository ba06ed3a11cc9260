namespace KnowledgeHub.Core.SecondFactors;

/// <summary>What came of taking a second factor away.</summary>
public enum FactorRemoval
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>There was none such.</summary>
    NotFound,

    /// <summary>It is the last one, and stays.</summary>
    IsLast,
}
