using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Taxonomy;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.French, "fr")]
    [InlineData(Language.Arabic, "ar")]
    [InlineData(Language.Russian, "ru")]
    public void Code_EachLanguage_ReadsBack(Language language, string code)
    {
        var known = Languages.TryParse(code, out var read);

        Assert.Equal(code, language.Code());
        Assert.True(known);
        Assert.Equal(language, read);
    }

    [Fact]
    public void All_HoldsEachLanguageOnceInDisplayOrder() =>
        Assert.Equal(Enum.GetValues<Language>(), Languages.All);

    [Fact]
    public void IsRightToLeft_OfAllLanguages_HoldsForArabicOnly() =>
        Assert.Equal([Language.Arabic], Languages.All.Where(Languages.IsRightToLeft));

    [Theory]
    [InlineData("FR")]
    [InlineData("fr-CA")]
    [InlineData("Fr-Latn-TN")]
    public void TryParse_OtherCaseOrRegion_IsThatLanguage(string code)
    {
        var known = Languages.TryParse(code, out var language);

        Assert.True(known);
        Assert.Equal(Language.French, language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-fr")]
    [InlineData("de")]
    [InlineData("french")]
    [InlineData(" fr")]
    public void TryParse_Unknown_IsFalseAndEnglish(string? code)
    {
        var known = Languages.TryParse(code, out var language);

        Assert.False(known);
        Assert.Equal(Language.English, language);
    }
}
