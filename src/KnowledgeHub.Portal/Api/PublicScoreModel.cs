using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A score that a country has made public, as displayed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Code of that.</param>
/// <param name="Value">1 to 5 with one decimal; null when it is withheld.</param>
/// <param name="Level">The level to name; null when there is no number.</param>
/// <param name="Low">Where the number could lie at least.</param>
/// <param name="High">Where the number could lie at most.</param>
/// <param name="Completeness">Share of what applies that has a level, 0 to 1.</param>
/// <param name="Withheld">Why there is no number; null when there is one.</param>
public sealed record PublicScoreModel(
    string Kind,
    string Code,
    decimal? Value,
    int? Level,
    decimal? Low,
    decimal? High,
    double Completeness,
    string? Withheld
)
{
    /// <summary>Maps a score.</summary>
    public static PublicScoreModel From(PublicScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(
            EnumCode<ScoreKind>.Of(score.Subject.Kind),
            score.Subject.Code,
            score.Value,
            score.Level,
            score.Low,
            score.High,
            score.Completeness,
            score.Value is null ? EnumCode<WithheldReason>.Of(score.Withheld) : null
        );
    }
}
