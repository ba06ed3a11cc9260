namespace KnowledgeHub.Core.Assessments;

/// <summary>Why a profile suggests that an indicator does not apply.</summary>
public enum SuggestionCause
{
    /// <summary>The country has none of the border types that the indicator needs.</summary>
    NoSuchBorder,

    /// <summary>The country has declared no neighbours.</summary>
    NoNeighbours,
}
