using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

/// <summary>Pairs that follow from the rules of the published algorithm.</summary>
public sealed class RussianStemmerTests
{
    [Theory]
    [InlineData("граница", "границ")]
    [InlineData("границами", "границ")]
    [InlineData("безопасность", "безопасн")]
    [InlineData("управлением", "управлен")]
    [InlineData("сотрудничества", "сотрудничеств")]
    [InlineData("пограничного", "пограничн")]
    [InlineData("действующий", "действ")]
    [InlineData("подписанный", "подписа")]
    [InlineData("проверявшиеся", "проверя")]
    [InlineData("подготовив", "подготов")]
    [InlineData("сделавши", "сдела")]
    [InlineData("проверяется", "проверя")]
    [InlineData("контролировать", "контролирова")]
    [InlineData("нового", "нов")]
    [InlineData("новейшего", "нов")]
    [InlineData("важнейшая", "важн")]
    [InlineData("учёт", "учет")]
    [InlineData("учётами", "учет")]
    [InlineData("в", "в")]
    [InlineData("border", "border")]
    public void Stem_Word_FollowsTheRules(string word, string stem)
    {
        var stemmer = new RussianStemmer();

        var result = stemmer.Stem(word);

        Assert.Equal(stem, result);
    }
}
