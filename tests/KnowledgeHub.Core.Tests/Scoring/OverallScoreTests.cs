using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class OverallScoreTests
{
    [Fact]
    public void Calculate_SixAreas_GivesTheirPlainMean()
    {
        var card = ARatings()
            .AllAt(1)
            .At(2, "INS")
            .At(3, "PRC")
            .At(4, "HRT")
            .At(5, "CIE")
            .Answers("INF", "5-- 444 333")
            .Card();

        Assert.Equal(19 / 6.0, card.Overall.Mean.GetValueOrDefault(), 12);
        Assert.Equal((3, false), (card.Overall.Band, card.Overall.IsPartial));
    }

    [Theory]
    [InlineData("333 333 333", WithheldReason.None, false)]
    [InlineData("333 333 ???", WithheldReason.None, true)]
    [InlineData("333 333 ---", WithheldReason.None, false)]
    [InlineData("333 ??? ???", WithheldReason.AreaMissing, false)]
    [InlineData("--- --- ---", WithheldReason.AreaMissing, false)]
    public void Calculate_OneWeakArea_WithholdsOrMarks(
        string answers,
        WithheldReason withheld,
        bool isPartial
    )
    {
        var overall = ARatings().AllAt(3).Answers("HRT", answers).Card().Overall;

        Assert.Equal((withheld, isPartial), (overall.Withheld, overall.IsPartial));
        Assert.Equal(withheld is WithheldReason.None ? 3 : null, overall.Mean);
    }

    [Fact]
    public void Calculate_NothingApplies_HasNeitherNumberNorBounds()
    {
        var overall = ARatings().NotApplicable([.. Grid.Areas]).Card().Overall;

        Assert.Equal((WithheldReason.NothingApplies, null), (overall.Withheld, overall.Bounds));
        Assert.Equal((0.0, 0.0), (overall.Completeness, overall.Confidence));
    }

    [Fact]
    public void Bounds_OverHiddenAreas_HoldEveryArea()
    {
        var overall = ARatings().AllAt(3).Unanswered("HRT").Card().Overall;

        Assert.Equal([2.6667, 3.3333], overall.Bounds.Rounded());
    }

    [Fact]
    public void Completeness_OfEverything_IsOverEveryIndicator()
    {
        var card = ARatings().AllAt(3).Unknown("HRT.S").NotApplicable("LEG.N").Card();

        Assert.Equal(48 / 51.0, card.Overall.Completeness);
    }
}
