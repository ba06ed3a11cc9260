namespace KnowledgeHub.Core.Comparison;

/// <summary>Which way a score went between two cycles.</summary>
public enum ChangeDirection
{
    /// <summary>One of the cycles has no number for it.</summary>
    NotComparable,

    /// <summary>The later number is lower.</summary>
    Lower,

    /// <summary>Both numbers are the same.</summary>
    Unchanged,

    /// <summary>The later number is higher.</summary>
    Higher,
}
