using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class PillarScoreTests
{
    /// <summary>One answer for each cell of the pillar, mean, bounds, whether it is partial and why there is no mean.</summary>
    public static TheoryData<
        string,
        double?,
        double?,
        double?,
        bool,
        WithheldReason
    > Pillars { get; } =
        new()
        {
            { "123455", 3.3333, 3.3333, 3.3333, false, WithheldReason.None },
            { "1234??", 2.5, 2, 3.3333, true, WithheldReason.None },
            { "1234.?", 2.5, 2, 3.3333, true, WithheldReason.None },
            { "1234--", 2.5, 2.5, 2.5, false, WithheldReason.None },
            { "123???", null, 1.5, 3.5, false, WithheldReason.TooFewCells },
            { "123---", null, 2, 2, false, WithheldReason.TooFewCells },
            { "......", null, 1, 5, false, WithheldReason.TooFewCells },
            { "------", null, null, null, false, WithheldReason.NothingApplies },
        };

    [Theory]
    [MemberData(nameof(Pillars))]
    public void Calculate_CellsOfAPillar_GiveItsScore(
        string answers,
        double? mean,
        double? low,
        double? high,
        bool isPartial,
        WithheldReason withheld
    )
    {
        var ratings = Grid
            .Areas.Zip(answers)
            .Aggregate(
                ARatings(),
                (all, cell) => all.Answers($"{cell.First}.A", new(cell.Second, 3))
            );

        var pillar = ratings.Card().Score("A");

        Assert.Equal(mean, pillar.Mean.Rounded());
        Assert.Equal([low, high], pillar.Bounds.Rounded());
        Assert.Equal((isPartial, withheld), (pillar.IsPartial, pillar.Withheld));
    }

    [Fact]
    public void Band_OfAPillar_IsNotCappedByAGate()
    {
        var pillar = ARatings().AllAt(5).At(1, "LEG.S.2").Card().Score("S");

        Assert.Equal((5, 5), (pillar.MeanBand, pillar.Band));
    }
}
