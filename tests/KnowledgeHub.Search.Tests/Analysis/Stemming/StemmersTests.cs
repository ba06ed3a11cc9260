using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

public sealed class StemmersTests
{
    private const string Letters =
        "aâeéèëiıïoöuüybcçdgğhklmnpqrsşt'IAабвиейостьяюшнёلاويهنتةأىسبك\u0301\uD835\uDC00";

    [VocabularyTheory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("russian")]
    [InlineData("turkish")]
    public void Stem_PublishedVocabulary_IsReproduced(string name)
    {
        var stemmer = Known(name);
        var rows = File.ReadLines($"{VocabularyTheoryAttribute.Folder}/{name}.tsv");

        var wrong = rows.Select(row => row.Split('\t'))
            .Where(row => stemmer.Stem(row[0]) != row[1]);

        Assert.Empty(wrong.Take(5).Select(row => row[0]));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("russian")]
    [InlineData("turkish")]
    [InlineData("arabic")]
    public void Stem_AnyText_NeverThrowsNorGrowsMuch(string name)
    {
        var stemmer = Known(name);
        var random = new Random(20_261);

        var words = Enumerable.Range(0, 20_000).Select(_ => Word(random)).ToList();

        Assert.All(words, word => Assert.InRange(stemmer.Stem(word).Length, 0, word.Length + 2));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("russian")]
    [InlineData("turkish")]
    [InlineData("arabic")]
    public void Stem_VeryLongOrEmptyWord_Answers(string name)
    {
        var stemmer = Known(name);

        string[] stems = [stemmer.Stem(""), stemmer.Stem(new string('x', 5_000))];

        Assert.Equal(["", new string('x', 5_000)], stems);
    }

    [Fact]
    public void Find_UnknownName_FindsNothing()
    {
        var found = Stemmers.Find("klingon");

        Assert.Null(found);
    }

    private static IStemmer Known(string name)
    {
        var stemmer = Stemmers.Find(name);
        Assert.NotNull(stemmer);
        return stemmer;
    }

    private static string Word(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(16)).Select(_ => Letters[random.Next(Letters.Length)])
        );
}
