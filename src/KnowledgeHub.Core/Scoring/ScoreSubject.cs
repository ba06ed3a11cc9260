namespace KnowledgeHub.Core.Scoring;

/// <summary>What a score is about.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Code of cell (<c>LEG.S</c>), area, pillar, driver or theme; <see cref="OverallCode"/> for everything.</param>
public readonly record struct ScoreSubject(ScoreKind Kind, string Code)
{
    /// <summary>The code of the overall score.</summary>
    public const string OverallCode = "ALL";
}
