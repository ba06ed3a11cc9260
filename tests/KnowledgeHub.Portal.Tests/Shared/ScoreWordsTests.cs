using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ScoreWordsTests
{
    private static readonly MaturityFramework _framework = FrameworkBuilder.AFramework();

    public static TheoryData<string> Cultures { get; } = new("en-GB", "fr", "ar", "ru");

    [Theory]
    [InlineData("en-GB", "3.2", "2.9–3.3", "3.1667")]
    [InlineData("fr", "3,2", "2,9–3,3", "3,1667")]
    [InlineData("ru", "3,2", "2,9–3,3", "3,1667")]
    [InlineData("ar", "3.2", "2.9–3.3", "3.1667")]
    public void Number_OfACulture_IsWrittenAsItsReadersDo(
        string culture,
        string number,
        string range,
        string exact
    )
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal(number, ScoreWords.Number(19.0 / 6));
        Assert.Equal(range, ScoreWords.Range(new(26.0 / 9, 10.0 / 3)));
        Assert.Equal(exact, ScoreWords.Exact(19.0 / 6));
    }

    [Theory]
    [InlineData(0.875, "87.5%")]
    [InlineData(0.6, "60%")]
    [InlineData(0.5966, "59.7%")]
    [InlineData(1, "100%")]
    [InlineData(0, "0%")]
    public void Percent_Share_HasADecimalOnlyWhereItNeedsOne(double share, string expected)
    {
        using var reader = new ReaderCulture("en-GB");

        Assert.Equal(expected, ScoreWords.Percent(share));
    }

    [Fact]
    public void Percent_InArabic_HasTheSignsOfLatinDigits()
    {
        using var reader = new ReaderCulture("ar");

        Assert.Equal("87.5%", ScoreWords.Percent(0.875));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Of_EachValue_HasAWordOfItsOwn(string culture)
    {
        using var reader = new ReaderCulture(culture);

        AssertDistinct(Enum.GetValues<AnswerState>(), ScoreWords.Of);
        AssertDistinct(Enum.GetValues<AnswerState>(), ScoreWords.Meaning);
        AssertDistinct(Enum.GetValues<EvidenceGrade>(), ScoreWords.Of);
        AssertDistinct(Enum.GetValues<EvidenceGrade>(), ScoreWords.Meaning);
        AssertDistinct(Enum.GetValues<ConfidenceBand>(), ScoreWords.Of);
        AssertDistinct(Enum.GetValues<WithheldReason>().Skip(1), ScoreWords.Of);
        AssertDistinct(Enum.GetValues<WithheldReason>().Skip(1), ScoreWords.Meaning);
        AssertDistinct(Enum.GetValues<FlagKind>(), FlagWords.Of);
        AssertDistinct(Enum.GetValues<FlagKind>(), FlagWords.Meaning);
    }

    [Fact]
    public void NumberWithRange_ScoreThatIsNotShown_SaysWhyInAWord()
    {
        using var reader = new ReaderCulture("en-GB");
        var card = ScoreCalculation.Calculate(_framework, []);

        Assert.Equal("Too few answers", ScoreWords.NumberWithRange(card.Cells[0]));
        Assert.Equal("An area is missing", ScoreWords.NumberWithRange(card.Overall));
    }

    [Theory]
    [InlineData(ScoreKind.Cell, "PRC.A", "Procedures, Inter-agency cooperation")]
    [InlineData(ScoreKind.Area, "PRC", "Procedures")]
    [InlineData(ScoreKind.Pillar, "A", "Inter-agency cooperation")]
    [InlineData(ScoreKind.Driver, "GO", "Governance")]
    [InlineData(ScoreKind.Theme, "FR", "Fundamental rights")]
    [InlineData(ScoreKind.Overall, "ALL", "Overall score")]
    public void Name_OfASubject_IsThatOfItsTerm(ScoreKind kind, string code, string expected)
    {
        using var reader = new ReaderCulture("en-GB");

        Assert.Equal(expected, ScoreWords.Name(new(kind, code), SampleTaxonomy.Catalogue));
    }

    private static void AssertDistinct<T>(IEnumerable<T> values, Func<T, string> word)
    {
        var words = values.Select(word).ToList();
        Assert.All(words, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.DoesNotContain(words, text => text.Contains('{', StringComparison.Ordinal));
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
