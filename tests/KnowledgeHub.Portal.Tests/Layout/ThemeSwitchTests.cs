using Bunit;
using KnowledgeHub.Portal.Layout;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using Microsoft.AspNetCore.Http;

namespace KnowledgeHub.Portal.Tests.Layout;

public sealed class ThemeSwitchTests : ReaderContext
{
    [Theory]
    [InlineData("kh-theme=dark", nameof(LayoutStrings.LayoutThemeDark))]
    [InlineData("kh-theme=light", nameof(LayoutStrings.LayoutThemeLight))]
    [InlineData("kh-theme=purple", nameof(LayoutStrings.LayoutThemeSystem))]
    [InlineData("other=dark", nameof(LayoutStrings.LayoutThemeSystem))]
    public void Render_Cookie_MarksTheChoice(string cookie, string expectedKey)
    {
        var marked = Assert.Single(Draw(cookie).FindAll("[aria-current=true]"));

        Assert.Equal(LayoutStrings.ResourceManager.GetString(expectedKey, null), marked.Words());
    }

    [Fact]
    public void Render_Choices_ComeBackToTheAddress() =>
        Assert.Equal(
            "/preferences/theme/dark?returnUrl=%2Fareas%3Fa%3D1",
            Draw("").Link(LayoutStrings.LayoutThemeDark).GetAttribute("href")
        );

    private IRenderedComponent<ThemeSwitch> Draw(string cookie)
    {
        HttpContext http = new DefaultHttpContext();
        http.Request.Headers.Cookie = cookie;
        return Render<ThemeSwitch>(themes =>
            themes.Add(it => it.ReturnUrl, "/areas?a=1").AddCascadingValue(http)
        );
    }
}
