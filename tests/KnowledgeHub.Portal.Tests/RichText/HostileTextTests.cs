using Bunit;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.RichText;

public sealed class HostileTextTests : ReaderContext
{
    public static TheoryData<string> Places => [.. HostileTexts.Places];

    [Fact]
    public void Payloads_InEveryPlace_AreMoreThanFiveHundred() =>
        Assert.True(HostileTexts.Places.SelectMany(HostileTexts.In).Distinct().Count() > 500);

    [Theory]
    [MemberData(nameof(Places))]
    public void Render_PayloadInAPlace_IsInert(string place)
    {
        foreach (var source in HostileTexts.In(place))
        {
            InertHtml.AssertInert(Draw(source), source);
        }
    }

    [Fact]
    public void Render_TextsByChance_AreInert()
    {
        foreach (var source in HostileTexts.Random(5000))
        {
            InertHtml.AssertInert(Draw(source), source);
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<!-- hidden --> shown")]
    [InlineData("<a href='https://evil.example'>x</a> & <b>bold</b>")]
    public void Render_Elements_AreShownAsTheyWereWritten(string source) =>
        Assert.Equal(source, InertHtml.AssertInert(Draw(source), source).Trim());

    [Theory]
    [InlineData("<p onclick='x'>x</p>")]
    [InlineData("<img alt='x'>")]
    [InlineData("<p><!-- x --></p>")]
    [InlineData("<a href='javascript:x' rel='noopener nofollow'>x</a>")]
    [InlineData("<a href='//evil.example' rel='noopener nofollow'>x</a>")]
    [InlineData("<a href='https://good@evil.example' rel='noopener nofollow'>x</a>")]
    [InlineData("<a href='/x' rel='opener'>x</a>")]
    public void AssertInert_PlantedHarm_IsFound(string markup) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => InertHtml.AssertInert(markup, markup));

    private string Draw(string source) =>
        Render<Prose>(prose =>
            prose.Add(it => it.Text, new(source, Language.English, IsFallback: false))
        ).Markup;
}
