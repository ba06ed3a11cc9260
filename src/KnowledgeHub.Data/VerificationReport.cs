namespace KnowledgeHub.Data;

/// <summary>What a check of the database says to the operator.</summary>
/// <param name="Findings">What is wrong; empty when nothing is.</param>
/// <param name="Remarks">What could not be looked at, and what would let damage go unnoticed. Nothing is wrong because of it.</param>
public sealed record VerificationReport(
    IReadOnlyList<string> Findings,
    IReadOnlyList<string> Remarks
);
