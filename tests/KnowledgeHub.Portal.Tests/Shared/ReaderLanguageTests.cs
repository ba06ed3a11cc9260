using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ReaderLanguageTests
{
    [Theory]
    [InlineData("en-GB", Language.English)]
    [InlineData("fr", Language.French)]
    [InlineData("fr-CA", Language.French)]
    [InlineData("ar", Language.Arabic)]
    [InlineData("ru", Language.Russian)]
    [InlineData("de", Language.English)]
    [InlineData("", Language.English)]
    public void Current_Culture_IsItsLanguageElseEnglish(string culture, Language expected)
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal(expected, ReaderLanguage.Current);
    }

    [Theory]
    [InlineData(Language.English, "ltr")]
    [InlineData(Language.French, "ltr")]
    [InlineData(Language.Arabic, "rtl")]
    [InlineData(Language.Russian, "ltr")]
    public void Direction_Language_IsThatOfItsScript(Language language, string expected) =>
        Assert.Equal(expected, ReaderLanguage.Direction(language));
}
