using Bunit;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Method;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Features.Method;

public sealed class MethodPageTests : ReaderContext
{
    private readonly FakeFrameworkSource _frameworks = new();

    public MethodPageTests()
    {
        Services.AddSingleton<IFrameworkSource>(_frameworks);
        Services.AddSingleton<ITaxonomySource>(new FakeTaxonomySource());
    }

    [Theory]
    [InlineData("3.2 (2.9–3.3)")]
    [InlineData("(3 + 3.5 + 3) ÷ 3 = 3.1667")]
    [InlineData("7 ÷ 8 = 87.5%")]
    [InlineData("Level 2: Level 2 (the number alone would be Level 3: Level 3)")]
    public void Render_PlainAddress_ShowsTheWorkedExample(string expected) =>
        Assert.Contains(expected, Draw("/method").Words(), StringComparison.Ordinal);

    [Fact]
    public void Render_Answers_StandInTheForm()
    {
        var cut = Draw("/method?a=5.x.n.u.1.2.3.4.5");

        var chosen = cut.FindAll("select option[selected]").Select(it => it.GetAttribute("value"));
        Assert.Equal(["5", "x", "n", "u", "1", "2", "3", "4", "5"], chosen);
        Assert.All(cut.FindAll("select"), select => Assert.Equal("a", select.GetAttribute("name")));
        Assert.Equal("/method#example", cut.Find("form").GetAttribute("action"));
    }

    [Theory]
    [InlineData("/method", false)]
    [InlineData("/method?a=1.1.1.1.1.1.1.1.1", true)]
    public void Render_ChangedAnswers_CanBeTakenBack(string address, bool expected) =>
        Assert.Equal(
            expected,
            Draw(address).LinkNames().Contains(MethodStrings.MethodExampleReset)
        );

    [Fact]
    public void Render_UnreadableAnswers_AreSaid() =>
        Assert.Contains(
            MethodStrings.MethodExampleBad,
            Draw("/method?a=9").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_NoNumber_SaysWhy() =>
        Assert.Contains(
            "Not shown: an area needs at least 2 cells",
            Draw("/method?a=x.x.x.x.x.x.x.x.x").Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_NoFramework_ExplainsWithoutAnExample()
    {
        _frameworks.Clear();

        var cut = Draw("/method");

        Assert.Empty(cut.FindAll("form"));
        Assert.NotNull(cut.Text(MethodStrings.MethodExampleNeedsFramework));
        Assert.NotNull(cut.Find("#gate"));
    }

    private IRenderedComponent<MethodPage> Draw(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<MethodPage>();
    }
}
