using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class WeightSensitivityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_OneWeightForAll_HasNothingToCompare(int weight)
    {
        var framework = AFramework().WithEach(indicator => indicator with { Weight = weight });
        var ratings = ARatings(framework).AllAt(3).At(5, "LEG");

        var result = WeightSensitivity.Of(framework, ratings.Build(), ratings.Card());

        Assert.Equal((true, false), (result.HasEqualWeights, result.ChangesOrder));
        Assert.Equal(5, result.EqualWeightAreas[0].Mean);
    }

    /// <summary>LEG has a weight of 3 at its first indicator; answers of LEG.S and INS.S over areas at 3.</summary>
    [Theory]
    [InlineData("511", "333", true)]
    [InlineData("511", "344", false)]
    [InlineData("511", "511", true)]
    [InlineData("333", "333", false)]
    [InlineData("511", "111", false)]
    public void Of_ThreefoldWeight_TellsWhetherAreasChangePlaces(
        string legal,
        string institutional,
        bool changesOrder
    )
    {
        var framework = AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { Weight = 3 });
        var ratings = ARatings(framework)
            .Answers("LEG", $"{legal} 333 333")
            .Answers("INS", $"{institutional} 333 333");

        var result = WeightSensitivity.Of(framework, ratings.Build(), ratings.Card());

        Assert.Equal((false, changesOrder), (result.HasEqualWeights, result.ChangesOrder));
    }

    [Fact]
    public void Of_ThreefoldWeight_GivesTheAreasWithoutIt()
    {
        var framework = AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { Weight = 3 });
        var ratings = ARatings(framework).AllAt(1).At(5, "LEG.S.1");

        var result = WeightSensitivity.Of(framework, ratings.Build(), ratings.Card());

        Assert.Equal(1.8, ratings.Card().Score("LEG").Mean.Rounded());
        Assert.Equal(1.4444, result.EqualWeightAreas[0].Mean.Rounded());
    }

    [Fact]
    public void Of_AreaShownByOneSetOnly_IsNoChangeOfOrder()
    {
        var framework = AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { Weight = 3 });
        var ratings = ARatings(framework)
            .Answers("LEG", "1?? 555 ???")
            .Answers("INS", "333 333 333");

        var result = WeightSensitivity.Of(framework, ratings.Build(), ratings.Card());

        Assert.Equal(WithheldReason.TooFewCells, result.EqualWeightAreas[0].Withheld);
        Assert.True(ratings.Card().Score("LEG").IsShown);
        Assert.False(result.ChangesOrder);
    }
}
