using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed partial class FlagTests
{
    [Theory]
    [InlineData("324", "LEG.S: LEG.S.2")]
    [InlineData("215", null)]
    [InlineData("225", "LEG.S: LEG.S.1 LEG.S.2")]
    [InlineData("333", null)]
    [InlineData("24?", "LEG.S: LEG.S.1")]
    [InlineData("42-", "LEG.S: LEG.S.2")]
    [InlineData("2-?", null)]
    [InlineData("5?2", "LEG.S: LEG.S.3")]
    public void Masked_MeanOfThreeOverALevelOfTwo_IsFlagged(string answers, string? flag)
    {
        var card = ARatings().Answers("LEG.S", answers).Card();

        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.Masked));
    }

    [Fact]
    public void Masked_HiddenCell_IsNotFlagged()
    {
        var framework = AFramework().WithAdded("LEG.S.4");

        var card = ARatings(framework).Answers("LEG.S", "52??").Card();

        Assert.Empty(card.FlagsOf(FlagKind.Masked));
    }

    [Theory]
    [InlineData("444 333 333", null)]
    [InlineData("43- 222 222", "LEG: LEG.A LEG.S")]
    [InlineData("222 444 43-", "LEG: LEG.S LEG.A")]
    [InlineData("43- 322 ---", null)]
    [InlineData("43- --- 22-", "LEG: LEG.N LEG.S")]
    [InlineData("555 1?? 555", null)]
    [InlineData("555 --- ---", null)]
    public void Imbalance_CellsOfAnAreaFarApart_IsFlagged(string answers, string? flag)
    {
        var card = ARatings().Answers("LEG", answers).Card();

        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.Imbalance));
    }

    [Fact]
    public void Imbalance_ExactDistanceMadeOfThirds_IsFlagged()
    {
        var framework = AFramework()
            .WithIndicator("LEG.S.2", indicator => indicator with { Weight = 2 })
            .WithIndicator("LEG.S.3", indicator => indicator with { Weight = 3 });

        var card = ARatings(framework).Answers("LEG", "215 122 333").Card();

        Assert.True(card.Score("LEG.S").Mean - card.Score("LEG.A").Mean < 1.5);
        Assert.Equal(["LEG: LEG.A LEG.S"], card.FlagsOf(FlagKind.Imbalance));
    }

    [Theory]
    [InlineData(3, 3, 3, null)]
    [InlineData(4, 3, 3, null)]
    [InlineData(3, 5, 4, "ALL: S A")]
    [InlineData(5, 4, 3, "ALL: N S")]
    public void Imbalance_PillarsFarApart_IsFlaggedOnce(int s, int a, int n, string? flag)
    {
        var levels = new Dictionary<string, int>
        {
            ["S"] = s,
            ["A"] = a,
            ["N"] = n,
        };

        var card = AtLevelsOfPillars(levels).Card();

        Assert.Equal(Flags(flag), Imbalances(card, ScoreKind.Overall));
        Assert.Equal(flag is null ? 0 : 6, Imbalances(card, ScoreKind.Area).Count());
    }

    [Fact]
    public void Imbalance_PillarsExactlyApartMadeOfThirds_IsFlagged()
    {
        string[] high = ["433", "332", "555", "555", "433", "222"];
        string[] low = ["333", "111", "322", "322", "111", "332"];

        var card = Grid
            .Areas.Select((area, index) => (area, index))
            .Aggregate(
                ARatings(),
                (all, row) =>
                    all.Answers($"{row.area}.S", high[row.index])
                        .Answers($"{row.area}.N", low[row.index])
            )
            .Card();

        Assert.True(card.Score("S").Mean - card.Score("N").Mean < 1.5);
        Assert.Equal(["ALL: N S"], Imbalances(card, ScoreKind.Overall));
    }

    [Theory]
    [InlineData("333 333 333", null)]
    [InlineData("-33 333 333", null)]
    [InlineData("-33 3-3 333", "HRT: HRT.S.1 HRT.A.2")]
    [InlineData(
        "--- --- ---",
        "HRT: HRT.S.1 HRT.S.2 HRT.S.3 HRT.A.1 HRT.A.2 HRT.A.3 HRT.N.1 HRT.N.2 HRT.N.3"
    )]
    public void ManyNotApplicable_MoreThanAFifthOfAnArea_IsFlagged(string answers, string? flag)
    {
        var card = ARatings().Answers("HRT", answers).Card();

        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.ManyNotApplicable));
    }

    [Theory]
    [InlineData("-3 3 33", null)]
    [InlineData("-- 3 33", "HRT: HRT.S.1 HRT.S.2")]
    public void ManyNotApplicable_ExactlyAFifth_IsNotFlagged(string answers, string? flag)
    {
        var framework = AFramework().Without("HRT.S.3", "HRT.A.2", "HRT.A.3", "HRT.N.3");

        var card = ARatings(framework).Answers("HRT", answers).Card();

        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.ManyNotApplicable));
    }

    [Theory]
    [InlineData(1, EvidenceGrade.None, false)]
    [InlineData(2, EvidenceGrade.None, false)]
    [InlineData(3, EvidenceGrade.Statement, true)]
    [InlineData(3, EvidenceGrade.Document, false)]
    [InlineData(4, EvidenceGrade.Document, true)]
    [InlineData(4, EvidenceGrade.DocumentAndUse, false)]
    [InlineData(5, EvidenceGrade.DocumentAndUse, true)]
    [InlineData(5, EvidenceGrade.IndependentConfirmation, false)]
    public void ThinEvidence_BelowWhatTheLevelNeeds_IsFlagged(
        int level,
        EvidenceGrade evidence,
        bool isFlagged
    )
    {
        var card = ARatings().At(level, "INF.A.3", evidence).Unknown("INF.A.1").Card();

        Assert.Equal(Flags(isFlagged ? "INF: INF.A.3" : null), card.FlagsOf(FlagKind.ThinEvidence));
    }

    [Fact]
    public void Flags_OfACard_StandInTheOrderOfKindAndGrid()
    {
        var card = ARatings().AllAt(5).At(1, "LEG.S.2").At(1, "INF.S.3").Unknown("PRC.S.3").Card();

        var order = card.Flags.Select(flag => flag.Kind);

        Assert.Equal(order.Order(), order);
        Assert.Equal(["LEG: LEG.S.2", "INF: INF.S.3"], card.FlagsOf(FlagKind.GateCaps));
    }

    private static RatingsBuilder AtLevelsOfPillars(Dictionary<string, int> levels) =>
        Grid.Areas.Aggregate(
            ARatings(),
            (all, area) =>
                levels.Aggregate(all, (row, pillar) => row.At(pillar.Value, $"{area}.{pillar.Key}"))
        );

    private static IEnumerable<string> Imbalances(ScoreCard card, ScoreKind kind) =>
        (card with { Flags = [.. card.Flags.Where(flag => flag.Subject.Kind == kind)] }).FlagsOf(
            FlagKind.Imbalance
        );

    private static string[] Flags(string? flag) => flag is null ? [] : [flag];
}
