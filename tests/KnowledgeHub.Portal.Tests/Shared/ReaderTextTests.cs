using System.Text.RegularExpressions;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed partial class ReaderTextTests
{
    [Theory]
    [InlineData("en-GB", "5 January 2025")]
    [InlineData("fr", "5 janvier 2025")]
    [InlineData("ar", "5 يناير 2025")]
    [InlineData("ru", "5 января 2025")]
    public void Date_Day_IsInTheWordsOfTheReader(string culture, string expected)
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal(expected, ReaderText.Date(new DateOnly(2025, 1, 5)));
        Assert.Equal(
            expected,
            ReaderText.Date(new DateTime(2025, 1, 5, 23, 59, 59, DateTimeKind.Utc))
        );
    }

    [Theory]
    [InlineData("en-GB", "1,234,567")]
    [InlineData("fr", "1 234 567")]
    [InlineData("ru", "1 234 567")]
    [InlineData("ar", "1٬234٬567")]
    public void Number_Large_HasTheSeparatorsOfTheReader(string culture, string expected)
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal(expected, AnySpace().Replace(ReaderText.Number(1_234_567), " "));
    }

    [Theory]
    [InlineData("en-GB", "French", "Arabic")]
    [InlineData("fr", "français", "arabe")]
    [InlineData("ru", "французский", "арабский")]
    [InlineData("ar", "الفرنسية", "العربية")]
    public void Name_Language_IsInTheLanguageOfTheReader(
        string culture,
        string french,
        string arabic
    )
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal(french, ReaderText.Name(Language.French));
        Assert.Equal(arabic, ReaderText.Name(Language.Arabic));
    }

    [Fact]
    public void Fill_Values_StandWhereTheSentenceWantsThem() =>
        Assert.Equal("2 of 1", ReaderText.Fill("{1} of {0}", 1, 2));

    [GeneratedRegex("\\s")]
    private static partial Regex AnySpace();
}
