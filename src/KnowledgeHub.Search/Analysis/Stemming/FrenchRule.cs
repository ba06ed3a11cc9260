namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>What the French stemmer does with a suffix of its first step.</summary>
/// <param name="Region">Region that the suffix must lie in.</param>
/// <param name="Replacement">What comes in its place.</param>
/// <param name="Next">What is peculiar to it.</param>
internal readonly record struct FrenchRule(
    FrenchRegion Region,
    string Replacement,
    FrenchPeculiarity Next = FrenchPeculiarity.None
);
