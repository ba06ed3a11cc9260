namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>When the ending of a French verb may go.</summary>
internal enum FrenchEnding
{
    /// <summary>Always.</summary>
    Plain,

    /// <summary>Only in R2.</summary>
    InR2,

    /// <summary>Always, together with an e before it.</summary>
    AfterE,

    /// <summary>Except in some words that end so by themselves.</summary>
    Ais,
}
