using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class CellScoreTests
{
    /// <summary>Answers, mean, bounds, completeness and why there is no mean.</summary>
    public static TheoryData<
        string,
        double?,
        double?,
        double?,
        double,
        WithheldReason
    > Cells { get; } =
        new()
        {
            { "324", 3, 3, 3, 1, WithheldReason.None },
            { "111", 1, 1, 1, 1, WithheldReason.None },
            { "555", 5, 5, 5, 1, WithheldReason.None },
            { "43?", 3.5, 2.6667, 4, 0.6667, WithheldReason.None },
            { "43.", 3.5, 2.6667, 4, 0.6667, WithheldReason.None },
            { "4-2", 3, 3, 3, 1, WithheldReason.None },
            { "--5", 5, 5, 5, 1, WithheldReason.None },
            { "3-?", null, 2, 4, 0.5, WithheldReason.TooFewAnswers },
            { "1??", null, 1, 3.6667, 0.3333, WithheldReason.TooFewAnswers },
            { "5..", null, 2.3333, 5, 0.3333, WithheldReason.TooFewAnswers },
            { "???", null, 1, 5, 0, WithheldReason.TooFewAnswers },
            { "...", null, 1, 5, 0, WithheldReason.TooFewAnswers },
            { "--?", null, 1, 5, 0, WithheldReason.TooFewAnswers },
            { "---", null, null, null, 0, WithheldReason.NothingApplies },
        };

    /// <summary>Answers of weights, mean, bounds and completeness.</summary>
    public static TheoryData<string, int[], double?, double, double, double> Weighted { get; } =
        new()
        {
            { "531", [1, 2, 3], 2.3333, 2.3333, 2.3333, 1 },
            { "511", [3, 1, 1], 3.4, 3.4, 3.4, 1 },
            { "-31", [3, 1, 3], 1.5, 1.5, 1.5, 1 },
            { "4??", [3, 1, 1], 4, 2.8, 4.4, 0.6 },
            { "2.4", [1, 2, 2], 3.3333, 2.4, 4, 0.6 },
            { "??5", [1, 2, 3], null, 3, 5, 0.5 },
            { "?5?", [3, 1, 1], null, 1.8, 5, 0.2 },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Calculate_AnswersOfACell_GiveItsScore(
        string answers,
        double? mean,
        double? low,
        double? high,
        double completeness,
        WithheldReason withheld
    )
    {
        var cell = ARatings().Answers("PRC.A", answers).Card().Score("PRC.A");

        Assert.Equal(mean, cell.Mean.Rounded());
        Assert.Equal([low, high], cell.Bounds.Rounded());
        Assert.Equal(completeness, Math.Round(cell.Completeness, 4));
        Assert.Equal((withheld, mean is not null), (cell.Withheld, cell.IsShown));
        Assert.False(cell.IsPartial);
    }

    [Theory]
    [MemberData(nameof(Weighted))]
    public void Calculate_WeightedIndicators_CountByTheirWeight(
        string answers,
        int[] weights,
        double? mean,
        double low,
        double high,
        double completeness
    )
    {
        var framework = AFramework()
            .WithEach(indicator =>
                indicator with
                {
                    Weight = weights[indicator.Id.Value[^1] - '1'],
                }
            );

        var cell = ARatings(framework).Answers("PRC.A", answers).Card().Score("PRC.A");

        Assert.Equal(mean, cell.Mean.Rounded());
        Assert.Equal([low, high], cell.Bounds.Rounded());
        Assert.Equal(completeness, Math.Round(cell.Completeness, 4));
    }

    [Theory]
    [InlineData("224", 3)]
    [InlineData("223", 2)]
    [InlineData("--5", 5)]
    [InlineData("5??", null)]
    public void Band_OfACell_FollowsItsMean(string answers, int? band)
    {
        var cell = ARatings().Answers("LEG.S", answers).Card().Score("LEG.S");

        Assert.Equal((band, band), (cell.MeanBand, cell.Band));
    }

    [Fact]
    public void Confidence_OfACell_IsTheMeanOverWhatApplies()
    {
        var framework = AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { Weight = 3 });

        var card = ARatings(framework)
            .At(4, "LEG.S.1", EvidenceGrade.Document, 0.8)
            .Unknown("LEG.S.2")
            .NotApplicable("LEG.S.3")
            .Card();

        Assert.Equal(0.6, card.Score("LEG.S").Confidence, 12);
    }

    [Fact]
    public void Confidence_OfALevel_NeverChangesTheMean()
    {
        var sure = ARatings().AllAt(4, EvidenceGrade.IndependentConfirmation, 1).Card();
        var unsure = ARatings().AllAt(4).Card();

        Assert.Equal(sure.All.Select(score => score.Mean), unsure.All.Select(score => score.Mean));
        Assert.Equal((1.0, 0.0), (sure.Overall.Confidence, unsure.Overall.Confidence));
    }
}
