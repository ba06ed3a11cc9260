using Bunit;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Framework;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.FrameworkBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Framework;

public sealed class IndicatorFactsTests : ReaderContext
{
    [Fact]
    public void Render_ConditionalIndicator_SaysWhatTheCountryMustHave()
    {
        var cut = Draw(
            AFramework()
                .WithIndicator(
                    "LEG.N.2",
                    old => old with { BorderTypes = ["land", "sea"], NeedsNeighbours = true }
                ),
            "LEG.N.2"
        );

        Assert.Equal(
            "Land border, Sea border, neighbouring countries",
            Fact(cut, FrameworkStrings.FrameworkAppliesTo)
        );
    }

    [Theory]
    [InlineData("LEG.S.2", true)]
    [InlineData("LEG.S.1", false)]
    public void Render_Gate_SaysWhatItMeans(string id, bool expected) =>
        Assert.Equal(
            expected,
            Draw(AFramework(), id)
                .Words()
                .Contains(FrameworkStrings.FrameworkGateTerm, StringComparison.Ordinal)
        );

    [Fact]
    public void Render_Address_IsALinkThatCanBeRead() =>
        Assert.NotNull(Draw(AFramework(), "LEG.S.1").Link("https://example.org/LEG.S.1"));

    private static string? Fact(IRenderedComponent<IndicatorFacts> cut, string name) =>
        cut.Text(name).NextElementSibling?.Words();

    private IRenderedComponent<IndicatorFacts> Draw(MaturityFramework framework, string id) =>
        Render<IndicatorFacts>(facts =>
            facts
                .Add(it => it.Reading, new(framework, Taxonomy, Language.English))
                .Add(it => it.Indicator, framework.Indicators.Single(it => it.Id.Value == id))
                .Add(it => it.PermanentAddress, $"https://example.org/{id}")
        );
}
