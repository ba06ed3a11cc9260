using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>
/// What would come of other levels: the result as it is, beside the result as it would be. Pure, by the same formulas as every
/// result (idea of the simulator of the OECD's Trade Facilitation Indicators). Evidence and confidence stay as they are.
/// </summary>
public sealed record WhatIf
{
    /// <summary>The levels that are moved, in the order of the framework.</summary>
    public required ImmutableArray<LevelMove> Moves { get; init; }

    /// <summary>The result as it is.</summary>
    public required ScoreCard Now { get; init; }

    /// <summary>The result as it would be.</summary>
    public required ScoreCard Then { get; init; }

    /// <summary>Both results, score by score, in the order of <see cref="ScoreCard.All"/>.</summary>
    public ImmutableArray<ScoreChange> Changes =>
        [.. Now.All.Zip(Then.All, (now, then) => new ScoreChange(now, then))];

    /// <summary>The flags that would appear.</summary>
    public IEnumerable<Flag> Appearing => Without(Then, Now);

    /// <summary>The flags that would go.</summary>
    public IEnumerable<Flag> Clearing => Without(Now, Then);

    /// <summary>The supposed levels, for an address or a scenario.</summary>
    public ImmutableArray<ScenarioLevel> Levels =>
        [
            .. Moves
                .Select(move => new ScenarioLevel(move.Indicator.Id, move.Then))
                .OrderBy(level => level.Indicator.Value, StringComparer.Ordinal),
        ];

    /// <summary>Supposes levels.</summary>
    /// <param name="reading">The assessment with its joint answers.</param>
    /// <param name="levels">
    /// The levels; those of indicators that are not assessed or do not apply, that are none, or that stand already are left out.
    /// </param>
    public static WhatIf Of(AssessmentReading reading, IEnumerable<ScenarioLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var ratings = reading.Ratings.ToDictionary(rating => rating.Indicator);
        var moves = MovesOf(reading, ratings, levels);
        return new()
        {
            Moves = moves,
            Now = ScoreCalculation.Calculate(reading.Framework, ratings.Values),
            Then = ScoreCalculation.Calculate(reading.Framework, Moved(ratings, moves)),
        };
    }

    private static ImmutableArray<LevelMove> MovesOf(
        AssessmentReading reading,
        Dictionary<IndicatorId, Rating> ratings,
        IEnumerable<ScenarioLevel> levels
    )
    {
        var wanted = levels
            .Where(level => MaturityLevel.IsLevel(level.Level))
            .DistinctBy(level => level.Indicator)
            .ToDictionary(level => level.Indicator, level => level.Level);
        return
        [
            .. reading
                .Framework.Indicators.Where(indicator =>
                    wanted.ContainsKey(indicator.Id) && reading.Assessment.Covers(indicator.Id)
                )
                .Select(indicator => new LevelMove(
                    indicator,
                    ratings.TryGetValue(indicator.Id, out var rating)
                        ? rating
                        : Rating.Unanswered(indicator.Id),
                    wanted[indicator.Id]
                ))
                .Where(move =>
                    move.Now.State is not AnswerState.NotApplicable && move.Now.Level != move.Then
                ),
        ];
    }

    private static IEnumerable<Rating> Moved(
        Dictionary<IndicatorId, Rating> ratings,
        ImmutableArray<LevelMove> moves
    ) =>
        [
            .. ratings.Values.Where(rating =>
                !moves.Any(move => move.Indicator.Id == rating.Indicator)
            ),
            .. moves.Select(move =>
                Rating.Scored(move.Indicator.Id, move.Then, move.Now.Evidence, move.Now.Confidence)
            ),
        ];

    private static IEnumerable<Flag> Without(ScoreCard card, ScoreCard other) =>
        card.Flags.Where(flag =>
            !other.Flags.Any(one => one.Kind == flag.Kind && one.Subject == flag.Subject)
        );
}
