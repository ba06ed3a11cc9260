using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class AreaScoreTests
{
    /// <summary>Answers of three cells, mean, bounds, whether it is partial and why there is no mean.</summary>
    public static TheoryData<
        string,
        double?,
        double?,
        double?,
        bool,
        WithheldReason
    > Areas { get; } =
        new()
        {
            { "333 444 555", 4, 4, 4, false, WithheldReason.None },
            { "333 555 1??", 4, 3, 3.8889, true, WithheldReason.None },
            { "333 55. ...", 4, 2.5556, 4.3333, true, WithheldReason.None },
            { "33? 44? 55?", 4, 3, 4.3333, false, WithheldReason.None },
            { "333 555 ---", 4, 4, 4, false, WithheldReason.None },
            { "5-- 111 111", 2.3333, 2.3333, 2.3333, false, WithheldReason.None },
            { "333 ??? ...", null, 1.6667, 4.3333, false, WithheldReason.TooFewCells },
            { "333 --- ---", null, 3, 3, false, WithheldReason.TooFewCells },
            { "333 --- 1??", null, 2, 3.3333, false, WithheldReason.TooFewCells },
            { "... ... ...", null, 1, 5, false, WithheldReason.TooFewCells },
            { "--- --- ---", null, null, null, false, WithheldReason.NothingApplies },
        };

    [Theory]
    [MemberData(nameof(Areas))]
    public void Calculate_CellsOfAnArea_GiveItsScore(
        string answers,
        double? mean,
        double? low,
        double? high,
        bool isPartial,
        WithheldReason withheld
    )
    {
        var area = ARatings().Answers("CIE", answers).Card().Score("CIE");

        Assert.Equal(mean, area.Mean.Rounded());
        Assert.Equal([low, high], area.Bounds.Rounded());
        Assert.Equal((isPartial, withheld), (area.IsPartial, area.Withheld));
    }

    [Theory]
    [InlineData("111 111 112", 1)]
    [InlineData("111 111 444", 2)]
    [InlineData("332 43- 112", 3)]
    [InlineData("554 54- 212", 4)]
    [InlineData("555 555 333", 4)]
    [InlineData("55- 55- 43-", 5)]
    public void Band_OfAnArea_HoldsSumsOfThirdsAtTheirEdge(string answers, int band) =>
        Assert.Equal(band, ARatings().Answers("HRT", answers).Card().Score("HRT").MeanBand);

    [Fact]
    public void Completeness_OfAnArea_CountsHiddenCells()
    {
        var card = ARatings().Answers("CIE", "333 5-5 1??").Card();

        Assert.Equal(6 / 8.0, card.Score("CIE").Completeness);
    }

    [Fact]
    public void Completeness_OfAnArea_GoesByWeight()
    {
        var framework = AFramework()
            .WithIndicator("CIE.S.1", indicator => indicator with { Weight = 3 });

        var card = ARatings(framework).Answers("CIE", "?33 333 33-").Card();

        Assert.Equal(7 / 10.0, card.Score("CIE").Completeness);
    }
}
