using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A score with what belongs beside it and what it was made of.</summary>
public sealed record ScoreModel
{
    public required string Kind { get; init; }
    public required string Code { get; init; }

    /// <summary>1 to 5, not rounded; null when it is withheld.</summary>
    public double? Mean { get; init; }

    /// <summary>The mean with one decimal, half up.</summary>
    public decimal? Displayed { get; init; }

    /// <summary>Why there is no number; null when there is one.</summary>
    public string? Withheld { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }

    /// <summary>Whether a cell is in the bounds but not in the mean, so that the mean may lie outside them.</summary>
    public required bool Partial { get; init; }
    public required double Completeness { get; init; }
    public required double Confidence { get; init; }
    public required string ConfidenceBand { get; init; }
    public int? MeanBand { get; init; }

    /// <summary>The level to name: the mean's, unless a gate caps it.</summary>
    public int? Band { get; init; }
    public required string Formula { get; init; }
    public required IReadOnlyList<ScorePartModel> Parts { get; init; }

    /// <summary>Maps a score.</summary>
    public static ScoreModel From(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new()
        {
            Kind = EnumCode<ScoreKind>.Of(score.Subject.Kind),
            Code = score.Subject.Code,
            Mean = score.Mean,
            Displayed = score.Mean is { } mean ? ScoreRounding.Displayed(mean) : null,
            Withheld = score.IsShown ? null : EnumCode<WithheldReason>.Of(score.Withheld),
            Low = score.Bounds?.Low,
            High = score.Bounds?.High,
            Partial = score.IsPartial,
            Completeness = score.Completeness,
            Confidence = score.Confidence,
            ConfidenceBand = EnumCode<ConfidenceBand>.Of(
                Core.Scoring.Confidence.Band(score.Confidence)
            ),
            MeanBand = score.MeanBand,
            Band = score.Band,
            Formula = EnumCode<Formula>.Of(score.Formula),
            Parts =
            [
                .. score.Parts.Select(part => new ScorePartModel(
                    part.Code,
                    EnumCode<PartUse>.Of(part.Use),
                    part.Value,
                    part.Weight,
                    part.Bounds?.Low,
                    part.Bounds?.High
                )),
            ],
        };
    }
}
