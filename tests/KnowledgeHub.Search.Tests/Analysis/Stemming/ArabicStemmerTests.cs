using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

public sealed class ArabicStemmerTests
{
    [Theory]
    [InlineData("الحدود", "حدود")]
    [InlineData("والحدود", "حدود")]
    [InlineData("للمسافرين", "مسافر")]
    [InlineData("المعلومات", "معلوم")]
    [InlineData("ادارته", "ادارت")]
    [InlineData("الدوليه", "دول")]
    [InlineData("وثائق", "ثائق")]
    [InlineData("ولد", "ولد")]
    [InlineData("امن", "امن")]
    public void LightStem_FoldedWord_LosesArticleAndEndings(string word, string stem) =>
        Check(new ArabicLightStemmer(), word, stem);

    [Theory]
    [InlineData("الحدود", "حدود")]
    [InlineData("بالتعاون", "تعا")]
    [InlineData("المسافرين", "مسافر")]
    [InlineData("إدارة", "ادار")]
    [InlineData("سيعمل", "يعمل")]
    [InlineData("يستخدم", "استخدم")]
    [InlineData("كتابهما", "كتاب")]
    [InlineData("دعاء", "دعاء")]
    [InlineData("شاطئ", "شاطء")]
    [InlineData("مبنى", "مبني")]
    [InlineData("فالتقى", "فالتقي")]
    public void Stem_Word_LosesAffixes(string word, string stem) =>
        Check(new ArabicStemmer(), word, stem);

    private static void Check(IStemmer stemmer, string word, string stem)
    {
        var result = stemmer.Stem(word);

        Assert.Equal(stem, result);
    }
}
