using Bunit;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class RangeBarTests : ReaderContext
{
    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Render_ValueWithRange_DrawsBothFromOneToFive(string culture)
    {
        ReadIn(culture);

        var cut = Draw(3, 1.5, 5);

        Assert.Equal("M50 2L50 14", cut.Find(".value").GetAttribute("d"));
        Assert.Equal("M17 8L94 8", cut.Find(".range").GetAttribute("d"));
    }

    [Fact]
    public void Render_NoValue_SaysSoAndDrawsNone()
    {
        var cut = Draw(null, null, null);

        Assert.Empty(cut.FindAll(".value, .range"));
        Assert.Single(cut.FindAll(".missing"));
        Assert.Equal("in words", cut.Find("svg[role=img]").GetAttribute("aria-label"));
    }

    private IRenderedComponent<RangeBar> Draw(double? value, double? low, double? high) =>
        Render<RangeBar>(bar =>
            bar.Add(it => it.Value, value)
                .Add(it => it.Low, low)
                .Add(it => it.High, high)
                .Add(it => it.Text, "in words")
        );
}
