using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Tests.Analysis;

public sealed class WordFoldingTests
{
    [Theory]
    [InlineData("FRONTEX", "frontex")]
    [InlineData("Sécurité", "securite")]
    [InlineData("Se\u0301curite\u0301", "securite")]
    [InlineData("ÉTÉ", "ete")]
    [InlineData("cœur", "coeur")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ёлка", "елка")]
    [InlineData("Район", "район")]
    [InlineData("\u0438\u0306", "й")]
    [InlineData("٣٤", "34")]
    [InlineData("۵", "5")]
    [InlineData("４２", "42")]
    [InlineData("Ⅳ", "iv")]
    [InlineData("ﬁeld", "field")]
    [InlineData("حـــدود", "حدود")]
    [InlineData("حُدُودٌ", "حدود")]
    [InlineData("أمن", "امن")]
    [InlineData("don\u2019t", "don't")]
    [InlineData("don`t", "don't")]
    [InlineData("don\u00B4t", "don't")]
    [InlineData("می\u200Cروم", "ميروم")]
    [InlineData("ـ", "")]
    [InlineData("إدارة", "اداره")]
    [InlineData("علی", "علي")]
    [InlineData("ﻻﻣﻦ", "لامن")]
    [InlineData("ｂｏｒｄｅｒ", "border")]
    [InlineData("Ŋŋ", "ŋŋ")]
    [InlineData("ẞ", "ss")]
    [InlineData("ΛΌΓΟΣ", "λογοσ")]
    public void Fold_Word_BringsSpellingsTogether(string word, string folded)
    {
        var result = WordFolding.Fold(word);

        Assert.Equal(folded, result);
    }

    [Theory]
    [InlineData("E\u0301TE\u0301", false, "été")]
    [InlineData("CŒUR", false, "coeur")]
    [InlineData("أمن\u064E", false, "أمن")]
    [InlineData("d\u2019or", false, "d'or")]
    [InlineData("IŞIK", true, "ışık")]
    [InlineData("I\u0307Z", true, "iz")]
    [InlineData("Kâğıt", true, "kağıt")]
    public void Normalise_Word_KeepsDiacritics(string word, bool isTurkish, string normal)
    {
        var result = WordFolding.Normalise(word, isTurkish);

        Assert.Equal(normal, result);
    }

    [Fact]
    public void Fold_VeryLongWord_IsCutBetweenCharacters()
    {
        var word = "é" + new string('x', WordFolding.MaxLength - 2) + "\uD835\uDC00";

        var result = WordFolding.Fold(word + word);

        Assert.Equal("e" + new string('x', WordFolding.MaxLength - 2) + "a", result);
    }
}
