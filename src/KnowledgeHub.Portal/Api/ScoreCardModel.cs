using System.Collections.Immutable;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Every score and flag of an assessment.</summary>
public sealed record ScoreCardModel
{
    public required string Framework { get; init; }

    /// <summary>Who says so: always self-assessed so far.</summary>
    public string Validation { get; init; } = "self-assessed";
    public required ScoreModel Overall { get; init; }
    public required IReadOnlyList<ScoreModel> Cells { get; init; }
    public required IReadOnlyList<ScoreModel> Areas { get; init; }
    public required IReadOnlyList<ScoreModel> Pillars { get; init; }
    public required IReadOnlyList<ScoreModel> Drivers { get; init; }
    public required IReadOnlyList<ScoreModel> Themes { get; init; }
    public required IReadOnlyList<FlagModel> Flags { get; init; }

    /// <summary>Maps a card.</summary>
    public static ScoreCardModel From(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new()
        {
            Framework = card.FrameworkVersion,
            Overall = ScoreModel.From(card.Overall),
            Cells = Scores(card.Cells),
            Areas = Scores(card.Areas),
            Pillars = Scores(card.Pillars),
            Drivers = Scores(card.Drivers),
            Themes = Scores(card.Themes),
            Flags =
            [
                .. card.Flags.Select(flag => new FlagModel(
                    EnumCode<FlagKind>.Of(flag.Kind),
                    flag.Subject.Code,
                    flag.Causes
                )),
            ],
        };
    }

    private static IReadOnlyList<ScoreModel> Scores(ImmutableArray<Score> scores) =>
        [.. scores.Select(ScoreModel.From)];
}
