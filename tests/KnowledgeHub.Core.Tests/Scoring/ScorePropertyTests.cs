using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Core.Tests.Scoring.RandomAssessment;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>What holds for any ratings at all. A failure names the seed of <see cref="RandomAssessment"/>.</summary>
public sealed class ScorePropertyTests
{
    [Fact]
    public void FirstCounterexample_AFalseClaim_NamesItsSeed() =>
        Assert.Equal("seed 0: no", FirstCounterexample(_ => "no"));

    [Fact]
    public void RandomAssessments_TakenTogether_ReachEveryState()
    {
        var seen = new HashSet<(AnswerState, WithheldReason, bool)>();

        FirstCounterexample(any =>
        {
            seen.UnionWith(
                any.Card.All.Select(score =>
                    (any.Ratings[0].State, score.Withheld, score.IsPartial)
                )
            );
            return null;
        });

        Assert.Equal(4, seen.Select(state => state.Item1).Distinct().Count());
        Assert.Equal(5, seen.Select(state => state.Item2).Distinct().Count());
        Assert.Equal(2, seen.Select(state => state.Item3).Distinct().Count());
    }

    [Fact]
    public void Ratings_InAnotherOrder_GiveTheSameCard() =>
        Assert.Null(
            FirstCounterexample(any =>
            {
                var shuffled = any.Ratings.ToArray();
                any.Random.Shuffle(shuffled);

                var card = ScoreCalculation.Calculate(any.Framework, shuffled);

                return Difference(any.Card, card, IsSame) ?? FlagDifference(any.Card, card);
            })
        );

    [Fact]
    public void NotApplicable_OfOneIndicator_LeavesEveryOtherCellAlone() =>
        Assert.Null(
            FirstCounterexample(any =>
            {
                var position = any.Random.Next(any.Ratings.Length);
                var cell = any.Ratings[position].Indicator.Cell;

                var card = any.With(position, Rating.NotApplicable);

                return Difference(
                    any.Card,
                    card,
                    (before, after) => !IsOtherCell(before, cell) || IsSame(before, after)
                );
            })
        );

    [Fact]
    public void Areas_WithAnyAnswers_ArePlainMeansOfTheirShownCells() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.Areas.Where(area =>
                        area.IsShown && !AreEqual(area.Mean, PlainMean(any, area))
                    )
                    .Select(Text)
                    .FirstOrDefault()
            )
        );

    [Fact]
    public void Unknown_InsteadOfUnanswered_ChangesNoScore() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.AnyPosition(rating => rating.State is AnswerState.Unanswered) is { } position
                    ? Difference(any.Card, any.With(position, Rating.Unknown), IsSame)
                    : null
            )
        );

    [Fact]
    public void Unknown_InsteadOfNotApplicable_WidensBoundsAndMovesNoMeanOfLevels() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.AnyPosition(rating => rating.State is AnswerState.NotApplicable) is { } position
                    ? Difference(
                        any.Card,
                        any.With(position, Rating.Unknown),
                        (before, after) =>
                            IsWithin(before.Bounds, after.Bounds) && IsSameOrWithheld(before, after)
                    )
                    : null
            )
        );

    [Fact]
    public void Level_InsteadOfUnknown_NarrowsTheBounds() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.AnyPosition(rating => rating.State is AnswerState.Unknown) is { } position
                    ? Difference(
                        any.Card,
                        any.With(position, id => Rating.Scored(id, any.Random.Next(1, 6))),
                        (before, after) => IsWithin(after.Bounds, before.Bounds)
                    )
                    : null
            )
        );

    [Fact]
    public void Blanks_OfAnyNumber_AreNeverZero() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.All.Where(score =>
                        score.Mean is < 1 or > 5 || score.Bounds is { Low: < 1 } or { High: > 5 }
                    )
                    .Select(Text)
                    .FirstOrDefault()
            )
        );

    [Fact]
    public void Blanks_OfAnyNumber_LeaveTheMeanOfWhatIsScored() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.Cells.Where(cell =>
                        cell.IsShown && !AreEqual(cell.Mean, WeightedMean(any, cell.Subject.Code))
                    )
                    .Select(Text)
                    .FirstOrDefault()
            )
        );

    [Fact]
    public void Level_RaisedByOne_LowersNothing() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.AnyPosition(rating => rating.Level is < MaturityLevel.Highest) is { } position
                    ? Difference(
                        any.Card,
                        any.With(position, _ => Raised(any.Ratings[position])),
                        IsAtLeastAsHigh
                    )
                    : null
            )
        );

    [Fact]
    public void Bounds_UnlessPartial_ContainTheMean() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.All.Where(score =>
                        score is { IsShown: true, IsPartial: false }
                        && !(
                            IsAtLeast(score.Mean, score.Bounds?.Low)
                            && IsAtLeast(score.Bounds?.High, score.Mean)
                        )
                    )
                    .Select(Text)
                    .FirstOrDefault()
            )
        );

    [Fact]
    public void Band_OfAnyScore_IsThatOfItsMeanOrCappedAtTwo() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.All.Where(score =>
                        score.Band != score.MeanBand
                        && !(
                            score is { Subject.Kind: ScoreKind.Area, Band: 2, MeanBand: > 2 }
                            && any.Card.Flags.Any(flag =>
                                flag.Kind is FlagKind.GateCaps && flag.Subject == score.Subject
                            )
                        )
                    )
                    .Select(Text)
                    .FirstOrDefault()
            )
        );

    private static bool IsOtherCell(Score score, string cell) =>
        score.Subject.Kind is ScoreKind.Cell && score.Subject.Code != cell;

    private static string? FlagDifference(ScoreCard one, ScoreCard other)
    {
        var kinds = Enum.GetValues<FlagKind>();
        var before = kinds.SelectMany(one.FlagsOf);
        return before.SequenceEqual(kinds.SelectMany(other.FlagsOf)) ? null : "other flags";
    }

    private static double PlainMean(RandomAssessment any, Score area) =>
        any
            .Card.Cells.Where(cell => cell.Subject.Code[..3] == area.Subject.Code)
            .Select(cell => cell.Mean)
            .OfType<double>()
            .Average();

    private static double WeightedMean(RandomAssessment any, string cell)
    {
        var scored = any
            .Ratings.Zip(
                any.Framework.Indicators,
                (rating, indicator) => (rating, indicator.Weight)
            )
            .Where(pair => pair.rating.Indicator.Cell == cell && pair.rating.Level is not null)
            .ToList();
        return scored.Sum(pair => pair.Weight * pair.rating.Level.GetValueOrDefault())
            / (double)scored.Sum(pair => pair.Weight);
    }

    private static Rating Raised(Rating rating) =>
        Rating.Scored(
            rating.Indicator,
            rating.Level.GetValueOrDefault() + 1,
            rating.Evidence,
            rating.Confidence
        );

    private static bool IsAtLeastAsHigh(Score before, Score after) =>
        before.IsShown == after.IsShown
        && IsAtLeast(after.Mean, before.Mean)
        && IsAtLeast(after.Bounds?.Low, before.Bounds?.Low)
        && IsAtLeast(after.Bounds?.High, before.Bounds?.High)
        && IsAtLeast(after.Band, before.Band)
        && IsAtLeast(after.MeanBand, before.MeanBand);

    private static bool IsWithin(ScoreBounds? inner, ScoreBounds? outer) =>
        inner is null
        || (IsAtLeast(inner.Value.Low, outer?.Low) && IsAtLeast(outer?.High, inner.Value.High));

    private static bool IsSameOrWithheld(Score before, Score after) =>
        before.Formula is not Formula.WeightedMeanOfLevels
        || !after.IsShown
        || AreEqual(before.Mean, after.Mean);
}
