using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class IndicatorTests
{
    private static readonly Indicator _indicator = AFramework().Build().Indicators[0];

    public static TheoryData<Indicator, bool> Others { get; } =
        new()
        {
            { _indicator, true },
            { _indicator with { Title = LocalizedText.Empty, Weight = 3, IsGate = true }, true },
            { _indicator with { Question = _indicator.Question.With(Language.French, "?") }, true },
            {
                _indicator with
                {
                    Question = _indicator.Question.With(Language.English, "?"),
                },
                false
            },
            { _indicator with { LooksFor = _indicator.LooksFor.With(Language.Arabic, "?") }, true },
            {
                _indicator with
                {
                    LooksFor = _indicator.LooksFor.With(Language.English, "?"),
                },
                false
            },
            { _indicator with { Id = new("LEG.S.9") }, false },
        };

    [Fact]
    public void HasSameWording_OnlyOneHasStatements_GoesByTheQuestion() =>
        Assert.True(_indicator.HasSameWording(SampleFramework.WithStatements(_indicator)));

    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.French, true)]
    public void HasSameWording_AStatementDiffers_CountsInEnglish(Language language, bool isSame)
    {
        var before = SampleFramework.WithStatements(_indicator);
        var text = IndicatorText.Statements[2];

        var after = text.Write(before, text.Read(before).With(language, "Another statement"));

        Assert.Equal(isSame, before.HasSameWording(after));
        Assert.Equal(isSame, after.HasSameWording(before));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void HasSameWording_OfAnotherVersion_GoesByIdAndEnglish(Indicator other, bool isSame) =>
        Assert.Equal(isSame, _indicator.HasSameWording(other));
}
