using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class WeakCellTests : ReaderContext
{
    [Theory]
    [InlineData("111 333 222", "LEG.S LEG.N LEG.A")]
    [InlineData("333 333 333", "LEG.S LEG.A LEG.N")]
    [InlineData("444 444 444", "INS.S INS.A INS.N")]
    [InlineData("1.. 333 222", "LEG.N LEG.A INS.S")]
    public void Of_Result_HasTheLowestShownCellsInTheOrderOfTheGrid(
        string legal,
        string expected
    ) =>
        Assert.Equal(
            expected.Split(' '),
            WeakCell.Of(AResult(legal)).Select(weak => weak.Cell.Score.Subject.Code)
        );

    [Fact]
    public void Of_FewShownCells_HasNoMoreThanThose() =>
        Assert.Single(WeakCell.Of(AResult("333 ... ...", "... ... ...")));

    [Theory]
    [InlineData("214 444 444", "LEG.S.2")]
    [InlineData("131 444 444", "LEG.S.1 LEG.S.3")]
    [InlineData("33? 444 444", "LEG.S.1 LEG.S.2")]
    public void Weakest_Cell_AreItsIndicatorsAtTheLowestLevel(string legal, string expected) =>
        Assert.Equal(
            expected.Split(' '),
            WeakCell
                .Of(AResult(legal, "444 444 444"))[0]
                .Weakest.Select(indicator => indicator.Id.Value)
        );
}
