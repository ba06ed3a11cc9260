namespace KnowledgeHub.Portal.Features.Results;

/// <summary>One term of a score, as it is shown.</summary>
/// <param name="Code">Id of an indicator; null for a score, which is named.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">The answer, or the explanation of the score below.</param>
/// <param name="Value">Its level or number, or why it has none.</param>
/// <param name="Weight">Its weight; null where it is 1.</param>
/// <param name="Evidence">What an answer rests on; null where it has no level, and for scores.</param>
/// <param name="Confidence">The confidence in it as number and word; null likewise.</param>
public sealed record ExplainedPart(
    string? Code,
    string Name,
    string Address,
    string Value,
    string? Weight,
    string? Evidence,
    string? Confidence
);
