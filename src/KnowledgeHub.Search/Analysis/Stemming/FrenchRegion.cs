namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>A region of a word.</summary>
internal enum FrenchRegion
{
    /// <summary>The whole word.</summary>
    Word,

    /// <summary>What follows the beginning.</summary>
    Rv,

    /// <summary>What follows the first non-vowel after a vowel.</summary>
    R1,

    /// <summary>The same within R1.</summary>
    R2,
}
