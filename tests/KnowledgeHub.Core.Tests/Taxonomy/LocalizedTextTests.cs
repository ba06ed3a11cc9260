using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Taxonomy;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText _full = Text(
        (Language.English, "border"),
        (Language.French, "frontière")
    );

    [Fact]
    public void Read_WantedLanguageIsThere_IsNoFallback() =>
        Assert.Equal(
            new("frontière", Language.French, IsFallback: false),
            _full.Read(Language.French)
        );

    [Fact]
    public void Read_WantedLanguageIsMissing_FallsBackToTheOriginalVisibly() =>
        Assert.Equal(
            new("frontière", Language.French, IsFallback: true),
            _full.Read(Language.Arabic, original: Language.French)
        );

    [Fact]
    public void Read_OriginalIsMissingToo_FallsBackToTheFirstThereIs() =>
        Assert.Equal(
            new("граница", Language.Russian, IsFallback: true),
            Text((Language.Russian, "граница")).Read(Language.Arabic, original: Language.French)
        );

    [Fact]
    public void Read_SeveralOthers_TakesTheFirstInDisplayOrder() =>
        Assert.Equal(
            Language.Arabic,
            Text((Language.Russian, "граница"), (Language.Arabic, "حدود"))
                .Read(Language.French)
                .Language
        );

    [Fact]
    public void Read_Empty_IsAnEmptyTextInTheWantedLanguage() =>
        Assert.Equal(
            new(string.Empty, Language.Arabic, IsFallback: false),
            LocalizedText.Empty.Read(Language.Arabic)
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t\n")]
    public void Constructor_BlankText_LeavesTheLanguageOut(string blank)
    {
        var text = Text((Language.English, "border"), (Language.French, blank));

        Assert.Equal([Language.English], text.Languages);
        Assert.Null(text[Language.French]);
    }

    [Fact]
    public void Constructor_SpaceAround_IsTrimmed() =>
        Assert.Equal("border", Text((Language.English, " border\n"))[Language.English]);

    [Fact]
    public void Constructor_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new LocalizedText(null!));

    [Fact]
    public void Languages_AnyOrderGiven_AreInDisplayOrder() =>
        Assert.Equal(
            [Language.English, Language.Russian],
            Text((Language.Russian, "граница"), (Language.English, "border")).Languages
        );

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void In_Blank_IsEmpty(string? blank) =>
        Assert.Same(LocalizedText.Empty, LocalizedText.In(Language.English, blank));

    [Fact]
    public void In_OneLanguage_HasThatLanguageOnly() =>
        Assert.Equal([Language.Arabic], LocalizedText.In(Language.Arabic, "حدود").Languages);

    [Fact]
    public void With_NewText_ReplacesThatLanguageOnlyAndKeepsTheOldValue()
    {
        var changed = _full.With(Language.French, "limite");

        Assert.Equal(Text((Language.English, "border"), (Language.French, "limite")), changed);
        Assert.Equal("frontière", _full[Language.French]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void With_Blank_RemovesTheLanguage(string? blank) =>
        Assert.Equal([Language.English], _full.With(Language.French, blank).Languages);

    [Fact]
    public void IsEmpty_OnlyWithoutAnyText_IsTrue()
    {
        Assert.True(Text((Language.English, " ")).IsEmpty);
        Assert.False(_full.IsEmpty);
    }

    [Fact]
    public void Equals_SameContentInAnotherOrder_IsTrueWithEqualHashes()
    {
        var other = Text((Language.French, "frontière"), (Language.English, "border"));

        Assert.True(_full.Equals((object)other));
        Assert.Equal(_full.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherTextOrLanguageOrNull_IsFalse()
    {
        Assert.False(_full.Equals(_full.With(Language.English, "Border")));
        Assert.False(_full.Equals(_full.With(Language.Russian, "граница")));
        Assert.False(_full.Equals(null));
        Assert.False(_full.Equals((object)"border"));
    }

    [Fact]
    public void ToString_WithoutEnglish_IsTheFirstThereIs() =>
        Assert.Equal("حدود", LocalizedText.In(Language.Arabic, "حدود").ToString());

    private static LocalizedText Text(params (Language Language, string Text)[] texts) =>
        new(texts.Select(text => KeyValuePair.Create(text.Language, text.Text)));
}
