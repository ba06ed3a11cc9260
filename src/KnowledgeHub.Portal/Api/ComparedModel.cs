namespace KnowledgeHub.Portal.Api;

/// <summary>One country of a comparison; without scores, and with the reasons, when it cannot be compared.</summary>
public sealed record ComparedModel(
    AssessmentModel Assessment,
    double Completeness,
    bool Comparable,
    IReadOnlyList<string> Reasons,
    ScoreCardModel? Scores
);
