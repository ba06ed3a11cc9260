using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;
using static KnowledgeHub.Testing.Builders.FrameworkBuilder;
using static KnowledgeHub.Testing.Builders.RatingsBuilder;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ScoreExplanationTests
{
    private static readonly MaturityFramework _framework = AFramework();

    [Fact]
    public void Mean_OfPlainWeights_AddsTheLevels()
    {
        using var reader = new ReaderCulture("en-GB");

        var cell = Score(_framework).Cells[0];

        Assert.Equal("(3 + 2 + 4) ÷ 3 = 3", ScoreExplanation.Mean(cell));
    }

    [Fact]
    public void Mean_OfOtherWeights_ShowsThem()
    {
        using var reader = new ReaderCulture("fr");
        var weighted = AFramework().WithIndicator("LEG.S.2", old => old with { Weight = 2 });

        var cell = Score(weighted).Cells[0];

        Assert.Equal("(1 × 3 + 2 × 2 + 1 × 4) ÷ 4 = 2,75", ScoreExplanation.Mean(cell));
    }

    [Fact]
    public void Bounds_OfAnUnknown_ReachFromOneToFive()
    {
        using var reader = new ReaderCulture("en-GB");

        var cell = Score(_framework).Cells[1];

        Assert.Equal("(4 + 3 + 1) ÷ 3 = 2.6667", ScoreExplanation.Low(cell));
        Assert.Equal("(4 + 3 + 5) ÷ 3 = 4", ScoreExplanation.High(cell));
        Assert.Equal("2 ÷ 3 = 66.7%", ScoreExplanation.Completeness(cell));
    }

    [Fact]
    public void Area_OfTheWorkedExample_IsExplainedByItsCells()
    {
        using var reader = new ReaderCulture("en-GB");
        var card = Score(_framework);

        var area = card.Areas[0];

        Assert.Equal("(3 + 3.5 + 3) ÷ 3 = 3.1667", ScoreExplanation.Mean(area));
        Assert.Equal("7 ÷ 8 = 87.5%", ScoreExplanation.Completeness(area, card.Cells[..3]));
    }

    [Fact]
    public void Mean_ThatIsNotShown_IsNotExplained()
    {
        var cell = Score(_framework).Cells[^1];

        Assert.Null(ScoreExplanation.Mean(cell));
        Assert.NotNull(ScoreExplanation.Low(cell));
    }

    [Fact]
    public void Everything_OfACellWhereNothingApplies_IsNotExplained()
    {
        var ratings = ARatings(_framework).NotApplicable("LEG.S").Build();

        var cell = ScoreCalculation.Calculate(_framework, ratings).Cells[0];

        Assert.Null(ScoreExplanation.Mean(cell));
        Assert.Null(ScoreExplanation.Low(cell));
        Assert.Null(ScoreExplanation.High(cell));
        Assert.Null(ScoreExplanation.Completeness(cell));
    }

    private static ScoreCard Score(MaturityFramework framework) =>
        ScoreCalculation.Calculate(
            framework,
            ARatings(framework)
                .At(3, "LEG.S.1")
                .At(2, "LEG.S.2")
                .At(4, "LEG.S.3")
                .At(4, "LEG.A.1")
                .At(3, "LEG.A.2")
                .Unknown("LEG.A.3")
                .At(4, "LEG.N.1")
                .NotApplicable("LEG.N.2")
                .At(2, "LEG.N.3")
                .Build()
        );
}
