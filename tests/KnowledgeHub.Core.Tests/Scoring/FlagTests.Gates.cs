using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed partial class FlagTests
{
    /// <summary>Answers of LEG with gates LEG.S.2 and LEG.S.3, band of the mean, band, and causes of the cap.</summary>
    public static TheoryData<string, int?, int?, string?> Gates { get; } =
        new()
        {
            { "555 555 555", 5, 5, null },
            { "535 555 555", 5, 5, null },
            { "525 555 555", 5, 2, "LEG: LEG.S.2" },
            { "515 555 555", 5, 2, "LEG: LEG.S.2" },
            { "522 555 555", 4, 2, "LEG: LEG.S.2 LEG.S.3" },
            { "155 111 111", 2, 2, null },
            { "121 111 111", 1, 1, "LEG: LEG.S.2 LEG.S.3" },
            { "5-5 555 555", 5, 5, null },
            { "5?5 555 555", 5, 5, null },
            { "5.5 555 555", 5, 5, null },
            { "525 ??? ...", null, null, "LEG: LEG.S.2" },
            { "?2? 555 555", 5, 2, "LEG: LEG.S.2" },
        };

    [Theory]
    [MemberData(nameof(Gates))]
    public void GateCaps_GateAtTwoOrBelow_CapsTheBandOfItsArea(
        string answers,
        int? meanBand,
        int? band,
        string? flag
    )
    {
        var card = ARatings().Answers("LEG", answers).Card();

        Assert.Equal((meanBand, band), (card.Score("LEG").MeanBand, card.Score("LEG").Band));
        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.GateCaps));
    }

    [Fact]
    public void GateCaps_OfOneArea_LeavesNumbersAndOtherBandsAlone()
    {
        var framework = AFramework().WithEach(indicator => indicator with { IsGate = false });

        var ungated = ARatings(framework).AllAt(5).At(2, "LEG.S.2").Card();
        var gated = ARatings().AllAt(5).At(2, "LEG.S.2").Card();

        Assert.Equal(
            ungated.All.Select(score => score.Mean),
            gated.All.Select(score => score.Mean)
        );
        Assert.Equal(
            ["LEG"],
            gated
                .All.Where(score => score.Band != score.MeanBand)
                .Select(score => score.Subject.Code)
        );
    }

    [Theory]
    [InlineData("5?5", "LEG: LEG.S.2")]
    [InlineData("5.5", "LEG: LEG.S.2")]
    [InlineData("5?.", "LEG: LEG.S.2 LEG.S.3")]
    [InlineData("?55", null)]
    [InlineData("5-5", null)]
    [InlineData("515", null)]
    public void GateNotConfirmed_UnknownOrUnansweredGate_IsFlagged(string answers, string? flag)
    {
        var card = ARatings().AllAt(5).Answers("LEG.S", answers).Card();

        Assert.Equal(Flags(flag), card.FlagsOf(FlagKind.GateNotConfirmed));
    }

    [Fact]
    public void GateNotConfirmed_NothingAnswered_NamesEveryGate() =>
        Assert.Equal(
            [
                "LEG: LEG.S.2 LEG.S.3",
                "INS: INS.S.3 INS.A.1",
                "PRC: PRC.S.3",
                "INF: INF.S.3 INF.A.3",
            ],
            ARatings().Card().FlagsOf(FlagKind.GateNotConfirmed)
        );
}
