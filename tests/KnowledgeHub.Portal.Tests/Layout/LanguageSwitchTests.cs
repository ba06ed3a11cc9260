using Bunit;
using KnowledgeHub.Portal.Layout;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Layout;

public sealed class LanguageSwitchTests : ReaderContext
{
    [Fact]
    public void Render_Languages_AreNamedInThemselves()
    {
        var cut = Draw("/");

        Assert.Equal(["English", "Français", "العربية", "Русский"], cut.LinkNames());
        Assert.Equal(LayoutStrings.LayoutLanguageLabel, cut.Find("nav").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("English", "en", "ltr")]
    [InlineData("Français", "fr", "ltr")]
    [InlineData("العربية", "ar", "rtl")]
    [InlineData("Русский", "ru", "ltr")]
    public void Render_Link_SaysWhichLanguageItIsInAndLeadsTo(string name, string code, string dir)
    {
        var link = Draw("/").Link(name);

        Assert.Equal(code, link.GetAttribute("hreflang"));
        Assert.Equal((code, dir), (link.GetAttribute("lang"), link.GetAttribute("dir")));
        Assert.StartsWith(
            $"/preferences/language/{code}?",
            link.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en-GB", "English")]
    [InlineData("fr", "Français")]
    [InlineData("ar", "العربية")]
    [InlineData("ru", "Русский")]
    public void Render_CurrentLanguage_IsTheOnlyOneMarked(string culture, string expected)
    {
        ReadIn(culture);

        var marked = Assert.Single(Draw("/").FindAll("[aria-current=true]"));

        Assert.Equal(expected, marked.Words());
    }

    [Fact]
    public void Render_Address_IsComeBackToWhole() =>
        Assert.Equal(
            "/preferences/language/fr?returnUrl=%2Fpractices%3Fq%3Da%2520b%26area%3DLEG",
            Draw("/practices?q=a%20b&area=LEG").Link("Français").GetAttribute("href")
        );

    private IRenderedComponent<LanguageSwitch> Draw(string address) =>
        Render<LanguageSwitch>(languages => languages.Add(it => it.ReturnUrl, address));
}
