namespace KnowledgeHub.Portal.Api;

/// <summary>How far the countries are apart in one score; null while fewer than two have a number.</summary>
public sealed record DifferenceModel(
    string Kind,
    string Code,
    double? Lowest,
    double? Highest,
    double? Spread,
    string Band
);
