namespace KnowledgeHub.Core.Access;

/// <summary>What an <see cref="AccessToken"/> may be used for; its owner's rights are the limit of each. The code is stored.</summary>
public enum AccessScope
{
    /// <summary>Read the assessments that the owner may read.</summary>
    AssessmentsRead,

    /// <summary>Change the assessments that the owner may change.</summary>
    AssessmentsWrite,

    /// <summary>Read comparisons of results.</summary>
    ComparisonsRead,
}
