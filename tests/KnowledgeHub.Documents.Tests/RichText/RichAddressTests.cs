using KnowledgeHub.Documents.RichText;

namespace KnowledgeHub.Documents.Tests.RichText;

public sealed class RichAddressTests
{
    [Theory]
    [InlineData("https://x.example", "https://x.example/")]
    [InlineData("HTTP://X.example/A?b=c#d", "http://x.example/A?b=c#d")]
    [InlineData("https://x.example/é", "https://x.example/%C3%A9")]
    [InlineData("mailto:a@x.example", "mailto:a@x.example")]
    [InlineData("/practices?q=a#b", "/practices?q=a#b")]
    [InlineData("/", "/")]
    [InlineData("/a/../b", "/b")]
    public void Of_AllowedAddress_GivesItsStandardForm(string address, string expected) =>
        Assert.Equal(expected, RichAddress.Of(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://x.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("practices/x")]
    [InlineData("#x")]
    [InlineData("//x.example/")]
    [InlineData("/\\x.example/")]
    [InlineData("https:\\\\x.example")]
    [InlineData("https://a@x.example/")]
    [InlineData("https://x.example/ y")]
    [InlineData("https://x.example/\u0001")]
    [InlineData("https://")]
    public void Of_AnythingElse_IsNoAddress(string? address) =>
        Assert.Null(RichAddress.Of(address));
}
