namespace KnowledgeHub.Core.Comparison;

/// <summary>Why the result of an assessment must not stand beside the others.</summary>
public enum IncomparableReason
{
    /// <summary>It was answered by another version of the framework.</summary>
    OtherFramework,

    /// <summary>Its year of reference is more than one year away.</summary>
    OtherReferenceYear,

    /// <summary>Less than 80 % of what applies has a level.</summary>
    TooIncomplete,
}
