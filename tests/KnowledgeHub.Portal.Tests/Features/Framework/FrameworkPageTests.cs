using Bunit;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Framework;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.FrameworkBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Framework;

public sealed class FrameworkPageTests : ReaderContext
{
    private readonly FakeFrameworkSource _frameworks = new(
        AFramework().WithAdded("CIE.S.4"),
        AFramework().WithVersion("0.9").PublishedOn(new(2024, 1, 1))
    );

    public FrameworkPageTests()
    {
        Services.AddSingleton<IFrameworkSource>(_frameworks);
        Services.AddSingleton<ITaxonomySource>(new FakeTaxonomySource());
    }

    [Fact]
    public void Render_Current_HasEveryIndicatorAtAPlaceOfItsOwn()
    {
        var places = Draw().FindAll("article").Select(article => article.Id);

        Assert.Equal(
            AFramework().WithAdded("CIE.S.4").Build().Indicators.Select(it => it.Id.Value),
            places
        );
    }

    [Fact]
    public void Render_Indicator_LeadsToItsOwnPage() =>
        Assert.Equal(
            "/framework/1.0/LEG.S.2",
            Draw().Link("LEG.S.2 Rights duties in service rules").GetAttribute("href")
        );

    [Theory]
    [InlineData(
        "LEG.S.2",
        "Gate Driver: Professionalisation, also Governance Themes: Fundamental rights"
    )]
    [InlineData("LEG.S.1", "Driver: Governance")]
    [InlineData("CIE.S.4", "Driver: Communication Added by this portal")]
    public void Render_Indicator_CarriesItsMarks(string id, string expected)
    {
        var marks = Draw().FindAll($"[id='{id}'] .tag-list li").Select(mark => mark.Words());

        Assert.Equal(expected, string.Join(' ', marks));
    }

    [Fact]
    public void Render_OldVersion_LeadsToTheCurrentOne()
    {
        var cut = Draw("0.9");

        Assert.Equal(
            "/framework/1.0",
            cut.Link(ReaderText.Fill(FrameworkStrings.FrameworkToCurrent, "1.0"))
                .GetAttribute("href")
        );
        Assert.Empty(cut.FindAll("[id='CIE.S.4']"));
    }

    [Theory]
    [InlineData("en-GB", false)]
    [InlineData("ru", true)]
    public void Render_Translation_SaysThatNobodyReviewedIt(string culture, bool expected)
    {
        ReadIn(culture);

        Assert.Equal(
            expected,
            Draw()
                .Words()
                .Contains(FrameworkStrings.FrameworkTranslationNote, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Render_NothingImported_OffersThePractices()
    {
        _frameworks.Clear();

        var cut = Draw();

        Assert.NotNull(cut.Heading(FrameworkStrings.FrameworkEmptyTitle));
        Assert.Equal(
            "/practices",
            cut.Link(FrameworkStrings.FrameworkEmptyWay).GetAttribute("href")
        );
    }

    private IRenderedComponent<FrameworkPage> Draw(string? version = null) =>
        Render<FrameworkPage>(page => page.Add(it => it.Version, version));
}
