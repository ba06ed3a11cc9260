using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class TopicTreeTests
{
    private static readonly FacetCount _wide = new("border-checks", 5, false);
    private static readonly FacetCount _narrow = new("risk-analysis", 3, false);

    [Fact]
    public void Of_NothingChosen_ShowsTheWidestOnly()
    {
        var top = Assert.Single(Tree(_wide, _narrow));

        Assert.Equal("border-checks", top.Code);
        Assert.Empty(top.Narrower);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Of_Choice_OpensTheWayToIt(bool isWideChosen, bool isNarrowChosen)
    {
        var top = Assert.Single(
            Tree(_wide with { IsChosen = isWideChosen }, _narrow with { IsChosen = isNarrowChosen })
        );

        Assert.True(top.HasChoice);
        Assert.Equal("risk-analysis", Assert.Single(top.Narrower).Code);
    }

    [Fact]
    public void Of_TopicWhoseWiderOneIsNotThere_StandsAtTheTop() =>
        Assert.Equal("risk-analysis", Assert.Single(Tree(_narrow)).Code);

    private static IReadOnlyList<FacetValue> Tree(params FacetCount[] counts) =>
        TopicTree.Of(counts, SampleTaxonomy.Catalogue, count => new(count, count.Value));
}
