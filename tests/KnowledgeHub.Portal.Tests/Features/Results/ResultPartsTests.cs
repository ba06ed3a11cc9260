using Bunit;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class ResultPartsTests : ReaderContext
{
    [Fact]
    public void HeatMap_Result_LinksEachNumberToItsExplanation()
    {
        var cut = Map(AResult());

        Assert.Equal(18 + 6 + 3, cut.FindAll("td a.heat").Count);
        Assert.Equal(
            "/assessments/A-0001/result?explain=LEG.S#how-LEG.S",
            cut.Find("tbody a.heat").GetAttribute("href")
        );
    }

    [Fact]
    public void HeatMap_Cell_SaysEverythingInWords()
    {
        var cell = Map(AResult()).Find("tbody td .cell");

        Assert.Equal(
            "3.0 Level 3 3.0–3.0 · 100% confidence medium",
            cell.QuerySelector("a")?.Words()
        );
        Assert.Equal(
            [ScoreStrings.ScoreFlagGateCaps, ScoreStrings.ScoreFlagMasked],
            cell.QuerySelectorAll("li").Select(mark => mark.Words())
        );
    }

    [Fact]
    public void HeatMap_HiddenCell_HasAReasonInPlaceOfANumber() =>
        Assert.StartsWith(
            ScoreStrings.ScoreWithheldTooFewAnswers,
            Map(AResult("3.. 333 333")).Find("tbody a.heat").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void FlagList_NothingFlagged_SaysSo() =>
        Assert.NotNull(Flags(AResult(Plain)).Text(ResultStrings.ResultFlagsNone));

    [Fact]
    public void FlagList_Gate_LinksTheAnswer() =>
        Assert.Equal(
            "/assessments/A-0001/answer/LEG.S.2",
            Flags(AResult())
                .FindAll("dd a")
                .First(link => link.Words() == "LEG.S.2 Rights duties in service rules")
                .GetAttribute("href")
        );

    [Fact]
    public void ScoreTable_HiddenScore_HasTheReasonAcrossTheColumnsOfTheNumber()
    {
        var reading = AResult("3.. 3.. 333");

        var cut = Render<ScoreTable>(table =>
            table
                .Add(it => it.Caption, "Areas")
                .Add(it => it.Scores, [reading.View(reading.Card.Areas[0])])
        );

        Assert.Equal("Not shown: Too few cells", cut.Find("td[colspan='3']").Words());
    }

    [Fact]
    public void SensitivityNote_EqualWeights_SaysThatTheyChangeNothing() =>
        Assert.Equal(ResultStrings.ResultWeightsEqual, Weights(AResult()).Words());

    [Fact]
    public void SensitivityNote_WeightsThatTurnTheOrder_SaysSoWithTheOtherNumbers()
    {
        MaturityFramework weighted = FrameworkBuilder
            .AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { Weight = 3 });

        var words = Weights(AResult("522 333 333", framework: weighted)).Words();

        Assert.StartsWith(ResultStrings.ResultWeightsChange, words, StringComparison.Ordinal);
        Assert.Contains("Legal and regulatory framework 3.0", words, StringComparison.Ordinal);
    }

    [Fact]
    public void WeakCellList_NoCellShown_SaysSoAndListsTheHiddenOnes()
    {
        var cut = Weak(AResult("... ... ...", "... ... ..."));

        Assert.NotNull(cut.Text(ResultStrings.ResultWeakestNone));
        Assert.Equal(18, cut.FindAll("li a").Count);
    }

    [Fact]
    public void WeakCellList_WeakCell_LinksItsLowestAnswers() =>
        Assert.Equal(
            "/assessments/A-0001/answer/LEG.S.2",
            Weak(AResult("214 444 444", "444 444 444"))
                .Link("LEG.S.2 Rights duties in service rules")
                .GetAttribute("href")
        );

    [Fact]
    public void ResultHead_AreaMissing_SaysWhatTheOverallScoreWaitsFor() =>
        Assert.Contains(
            "It waits for: Legal and regulatory framework.",
            Head(AResult("3.. 3.. 3..")).Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void ResultHead_Result_IsLabelledAsSelfAssessedAndDemonstration()
    {
        var cut = Head(AResult());

        Assert.NotNull(cut.Text(ResultStrings.ResultSelfAssessed));
        Assert.NotNull(cut.Text(ResultStrings.ResultDemonstration));
        Assert.Equal("/framework/1.0", cut.Link("Version 1.0").GetAttribute("href"));
    }

    [Fact]
    public void ExplanationList_ChosenScore_IsUnfoldedAtItsPlace()
    {
        var cut = Render<ExplanationList>(list =>
            list.Add(it => it.Groups, ExplanationGroup.Of(AResult(chosen: "LEG.S")))
        );

        Assert.Single(cut.FindAll("details[open]"));
        Assert.NotNull(cut.Find("details[open] [id='how-LEG.S']"));
    }

    [Fact]
    public void ExplanationList_ReaderOfArabic_KeepsFiguresFromLeftToRight()
    {
        ReadIn("ar");

        var cut = Render<ExplanationList>(list =>
            list.Add(it => it.Groups, ExplanationGroup.Of(AResult()))
        );

        Assert.All(cut.FindAll(".figures"), text => Assert.Equal("ltr", text.GetAttribute("dir")));
    }

    private IRenderedComponent<HeatMap> Map(ResultReading reading) =>
        Render<HeatMap>(map => map.Add(it => it.Map, HeatMapView.Of(reading)));

    private IRenderedComponent<FlagList> Flags(ResultReading reading) =>
        Render<FlagList>(list => list.Add(it => it.Groups, FlagGroup.Of(reading)));

    private IRenderedComponent<SensitivityNote> Weights(ResultReading reading) =>
        Render<SensitivityNote>(note => note.Add(it => it.Reading, reading));

    private IRenderedComponent<ResultHead> Head(ResultReading reading) =>
        Render<ResultHead>(head => head.Add(it => it.Reading, reading));

    private IRenderedComponent<WeakCellList> Weak(ResultReading reading) =>
        Render<WeakCellList>(list =>
            list.Add(it => it.Reading, reading)
                .Add(
                    it => it.Cells,
                    [.. WeakCell.Of(reading).Select(weak => new WeakCellHelp(weak, []))]
                )
        );
}
