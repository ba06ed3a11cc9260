using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class LocalUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/practices")]
    [InlineData("/practices?q=a%20b&area=LEG#main")]
    [InlineData("/practices?next=https://elsewhere.example")]
    [InlineData("/practices//x")]
    public void OrHome_PathOfThisPortal_IsKept(string url) =>
        Assert.Equal(url, LocalUrl.OrHome(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("practices")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("///elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/\r\n/elsewhere.example")]
    [InlineData("/practices\r\nSet-Cookie: a=b")]
    [InlineData(" /practices")]
    [InlineData("/..//elsewhere.example")]
    [InlineData("/.//elsewhere.example")]
    [InlineData("/practices/..//elsewhere.example")]
    [InlineData("/..\\/elsewhere.example")]
    [InlineData("/%2e%2e//elsewhere.example")]
    [InlineData("/..///elsewhere.example")]
    [InlineData("~/practices")]
    public void OrHome_AnythingElse_IsTheHomePage(string? url) =>
        Assert.Equal("/", LocalUrl.OrHome(url));
}
