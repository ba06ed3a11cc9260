namespace KnowledgeHub.Conventions.Tests.Markup;

public sealed class ForeignAddressRulesTests
{
    [Fact]
    public void Loaded_InThisRepository_IsAbsent() =>
        ForeignAddressRules.Loaded(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("src/P/A.razor", "<img src=\"https://tracker.example/x.gif\" />")]
    [InlineData("src/P/A.razor", "<script src=\"//cdn.example/a.js\"></script>")]
    [InlineData("src/P/A.razor", "<link rel=\"stylesheet\" href=\"https://fonts.example/css\" />")]
    [InlineData("src/P/a.css", "@import url(https://fonts.example/css);")]
    [InlineData("src/P/a.js", "fetch('https://tracker.example/hit')")]
    public void Loaded_Planted_IsFound(string path, string text) =>
        ForeignAddressRules.Loaded(SourceTree.Of(path, text)).AssertFinds("another host");

    [Theory]
    [InlineData("src/P/A.razor", "<a href=\"https://example.org\">@Text</a>")]
    [InlineData("src/P/A.razor", "<img src=\"/logo.svg\" />")]
    [InlineData("src/P/a.js", "const svg = 'http://www.w3.org/2000/svg'")]
    public void Loaded_FollowedOrOwn_IsClean(string path, string text) =>
        ForeignAddressRules.Loaded(SourceTree.Of(path, text)).AssertClean();
}
