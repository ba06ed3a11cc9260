using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Joint mobile team", "joint-mobile-team")]
    [InlineData("Équipe mobile à Saint-Étienne", "equipe-mobile-a-saint-etienne")]
    [InlineData("L’agence & la douane", "l-agence-la-douane")]
    [InlineData("  --Three  –  tiers!-- ", "three-tiers")]
    [InlineData("EES, ETIAS and SIS (2023)", "ees-etias-and-sis-2023")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("Подход AI 4.0", "ai-4-0")]
    [InlineData("سياسات التكيف", "")]
    [InlineData("Совместная группа", "")]
    [InlineData("!?", "")]
    [InlineData("🛂 control", "control")]
    [InlineData("lone \uD83D half", "lone-half")]
    [InlineData("", "")]
    public void FromTitle_AnyScript_KeepsLatinLettersAndDigits(string title, string expected) =>
        Assert.Equal(expected, Slug.FromTitle(title));

    [Theory]
    [InlineData(80, 0, 80)]
    [InlineData(79, 5, 79)]
    [InlineData(40, 39, 80)]
    [InlineData(40, 40, 40)]
    [InlineData(80, 5, 80)]
    [InlineData(120, 0, 80)]
    public void FromTitle_LongTitle_LeavesOutWordsThatDoNotFit(int first, int second, int length)
    {
        var title = $"{new string('a', first)} {new string('b', second)}";

        var slug = Slug.FromTitle(title);

        Assert.Equal(length, slug.Length);
        Assert.True(Slug.IsValid(slug));
    }

    [Fact]
    public void FromTitle_WordEndsExactlyAtTheLimit_IsKept()
    {
        var fits = new string('a', 40) + "-" + new string('b', 39);

        Assert.Equal(fits, Slug.FromTitle(fits + " tail"));
    }

    [Fact]
    public void FromTitle_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => Slug.FromTitle(null!));

    [Theory]
    [InlineData("a")]
    [InlineData("2023")]
    [InlineData("joint-mobile-team")]
    public void IsValid_LettersDigitsSingleHyphens_IsTrue(string slug) =>
        Assert.True(Slug.IsValid(slug));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Joint")]
    [InlineData("-joint")]
    [InlineData("joint-")]
    [InlineData("joint--team")]
    [InlineData("joint team")]
    [InlineData("équipe")]
    [InlineData("../joint")]
    [InlineData("new")]
    [InlineData("drafts")]
    [InlineData("suggest")]
    public void IsValid_AnythingElse_IsFalse(string? text) => Assert.False(Slug.IsValid(text));

    [Theory]
    [InlineData(Slug.MaxLength, true)]
    [InlineData(Slug.MaxLength + 1, false)]
    public void IsValid_Length_EndsAtTheLimit(int length, bool expected) =>
        Assert.Equal(expected, Slug.IsValid(new string('a', length)));
}
