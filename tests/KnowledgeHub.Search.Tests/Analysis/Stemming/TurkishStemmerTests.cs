using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

/// <summary>Pairs that follow from the rules of the published algorithm, and the meeting of plain forms.</summary>
public sealed class TurkishStemmerTests
{
    [Theory]
    [InlineData("sınırlar", "sınır")]
    [InlineData("sınırlarda", "sınır")]
    [InlineData("sınırlarımızdan", "sınır")]
    [InlineData("doktoruymuşsunuz", "doktor")]
    [InlineData("evdeki", "ev")]
    [InlineData("evlerindekiler", "evlerindeki")]
    [InlineData("güvenliği", "güvenlik")]
    [InlineData("kitabı", "kitap")]
    [InlineData("kedim", "kedi")]
    [InlineData("soyadı", "soyad")]
    [InlineData("gelirken", "gelir")]
    [InlineData("güzelce", "güzel")]
    [InlineData("okuldan", "okul")]
    [InlineData("saatler", "saatler")]
    [InlineData("türk", "türk")]
    [InlineData("ankara'dan", "ankar")]
    [InlineData("abd'deki", "abd")]
    [InlineData("a'daki", "a'")]
    public void Stem_Word_FollowsTheRules(string word, string stem) =>
        Check(new TurkishStemmer(), word, stem);

    [Theory]
    [InlineData("sinirlar", "sinir")]
    [InlineData("sinirlarda", "sinir")]
    [InlineData("guvenligi", "guvenlik")]
    [InlineData("gumrukten", "gumruk")]
    public void Stem_PlainForms_StillMeet(string word, string stem) =>
        Check(new TurkishStemmer(isPlain: true), word, stem);

    private static void Check(TurkishStemmer stemmer, string word, string stem)
    {
        var result = stemmer.Stem(word);

        Assert.Equal(stem, result);
    }
}
