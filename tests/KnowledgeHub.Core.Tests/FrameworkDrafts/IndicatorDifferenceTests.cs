using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.FrameworkDrafts;

public sealed class IndicatorDifferenceTests
{
    private const string Id = "LEG.S.1";

    [Fact]
    public void Between_SameVersion_IsEmpty() => Assert.Empty(Compare(AFramework()));

    [Fact]
    public void Between_AddedRetiredAndChanged_NamesEach()
    {
        var found = Compare(
            AFramework()
                .WithAdded("LEG.S.4")
                .Without("INF.N.3")
                .WithIndicator(Id, it => it with { Weight = 2 })
        );

        Assert.Equal(
            [(Id, true, true), ("LEG.S.4", false, true), ("INF.N.3", true, false)],
            found.Select(it => (it.Id.Value, it.Before is not null, it.After is not null))
        );
    }

    [Fact]
    public void Fields_TextAndFacts_AreComparedWordByWord()
    {
        var found = Compare(
            AFramework()
                .WithIndicator(
                    Id,
                    it =>
                        it with
                        {
                            Title = it.Title.With(Language.French, "Mandat"),
                            Themes = ["FR"],
                            IsGate = true,
                        }
                )
        );

        Assert.Equal(
            ["title", "themes", "gate"],
            found.Single().Fields((_, code) => code).Select(field => field.Name)
        );
    }

    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.Arabic, true)]
    public void KeepsAnswers_QuestionChanged_GoesByTheEnglishWords(Language language, bool keeps)
    {
        var found = Compare(
            AFramework()
                .WithIndicator(
                    Id,
                    it => it with { Question = it.Question.With(language, "Another?") }
                )
        );

        Assert.Equal(keeps, found.Single().KeepsAnswers);
    }

    private static IReadOnlyList<IndicatorDifference> Compare(MaturityFramework after) =>
        IndicatorDifference.Between(AFramework().Build().Document, after.Document);
}
