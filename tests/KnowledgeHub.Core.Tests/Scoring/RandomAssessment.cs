using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>A framework with random weights and a random rating of each indicator; the same seed gives the same.</summary>
internal sealed class RandomAssessment
{
    private const int Count = 500;

    /// <summary>For adding up in another order.</summary>
    private const double Tolerance = 1e-9;

    private RandomAssessment(int seed)
    {
        Random = new(seed);
        var heaviest = Random.Next(1, 4);
        Framework = AFramework()
            .WithEach(indicator => indicator with { Weight = Random.Next(1, heaviest + 1) });
        var share = Random.NextDouble();
        Ratings = [.. Framework.Indicators.Select(indicator => Rate(indicator.Id, share))];
        Card = ScoreCalculation.Calculate(Framework, Ratings);
    }

    public Random Random { get; }

    public MaturityFramework Framework { get; }

    /// <summary>One for each indicator, in the order of the framework.</summary>
    public Rating[] Ratings { get; }

    public ScoreCard Card { get; }

    /// <summary>Looks for an assessment of which a claim does not hold.</summary>
    /// <param name="objection">What speaks against the claim; null when nothing does.</param>
    /// <returns>Null, or the seed of the first such assessment and the objection.</returns>
    public static string? FirstCounterexample(Func<RandomAssessment, string?> objection) =>
        Enumerable
            .Range(0, Count)
            .Select(seed => objection(new(seed)) is { } message ? $"seed {seed}: {message}" : null)
            .FirstOrDefault(message => message is not null);

    public static bool AreEqual(double? one, double? other) =>
        one is null == other is null
        && Math.Abs(one.GetValueOrDefault() - other.GetValueOrDefault()) < Tolerance;

    /// <summary>Whether a number is not below another; nothing is below nothing.</summary>
    public static bool IsAtLeast(double? number, double? least) =>
        number is null || least is null || number >= least - Tolerance;

    /// <summary>The position of any rating in a state; null when there is none.</summary>
    public int? AnyPosition(Func<Rating, bool> condition)
    {
        int[] positions =
        [
            .. Enumerable.Range(0, Ratings.Length).Where(position => condition(Ratings[position])),
        ];
        return positions is [] ? null : positions[Random.Next(positions.Length)];
    }

    /// <summary>The result with one other rating.</summary>
    public ScoreCard With(int position, Func<IndicatorId, Rating> rate)
    {
        var ratings = Ratings.ToArray();
        ratings[position] = rate(ratings[position].Indicator);
        return ScoreCalculation.Calculate(Framework, ratings);
    }

    /// <summary>The first score that differs between two cards; null when none does.</summary>
    public static string? Difference(
        ScoreCard one,
        ScoreCard other,
        Func<Score, Score, bool> isRight
    ) =>
        one
            .All.Zip(other.All)
            .Where(pair => !isRight(pair.First, pair.Second))
            .Select(pair => $"{Text(pair.First)} became {Text(pair.Second)}")
            .FirstOrDefault();

    /// <summary>Whether all that a score says is the same.</summary>
    public static bool IsSame(Score one, Score other) =>
        AreEqual(one.Mean, other.Mean)
        && AreEqual(one.Bounds?.Low, other.Bounds?.Low)
        && AreEqual(one.Bounds?.High, other.Bounds?.High)
        && AreEqual(one.Completeness, other.Completeness)
        && AreEqual(one.Confidence, other.Confidence)
        && (one.MeanBand, one.Band, one.Withheld, one.IsPartial)
            == (other.MeanBand, other.Band, other.Withheld, other.IsPartial);

    public static string Text(Score score) =>
        $"{score.Subject.Code} {score.Mean} ({score.Bounds?.Low} to {score.Bounds?.High}), "
        + $"band {score.Band} of {score.MeanBand}, {score.Withheld}";

    /// <summary>A level in the share of cases; else one of the three other states.</summary>
    private Rating Rate(IndicatorId id, double share) =>
        Random.NextDouble() < share
            ? Rating.Scored(
                id,
                Random.Next(MaturityLevel.Lowest, MaturityLevel.Highest + 1),
                (EvidenceGrade)Random.Next(5),
                Random.NextDouble()
            )
            : Random.Next(3) switch
            {
                0 => Rating.NotApplicable(id),
                1 => Rating.Unknown(id),
                _ => Rating.Unanswered(id),
            };
}
