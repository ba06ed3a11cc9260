using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class ExplanationGroupTests : ReaderContext
{
    [Fact]
    public void Of_Result_ExplainsEveryScoreOnce()
    {
        var reading = AResult();

        var explained = ExplanationGroup
            .Of(reading)
            .SelectMany(group => group.Explanations)
            .Select(explanation => explanation.View.Score);

        Assert.Equal(
            reading.Card.All.Select(score => score.Subject.Code).Order(),
            explained.Select(score => score.Subject.Code).Order()
        );
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("nothing", null)]
    [InlineData("LEG.S", "Legal and regulatory framework")]
    [InlineData("leg.s", "Legal and regulatory framework")]
    [InlineData("A", "Pillars")]
    [InlineData("FR", "Cross-cutting themes")]
    [InlineData("ALL", "Overall score")]
    public void Of_ChosenScore_OpensItsGroupOnly(string? chosen, string? title) =>
        Assert.Equal(
            title,
            ExplanationGroup
                .Of(AResult(chosen: chosen))
                .SingleOrDefault(group => group.IsOpen)
                ?.Title
        );
}
