using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class KeptCardsTests
{
    private static readonly MaturityFramework _framework = new(SampleFramework.Document);
    private static readonly Assessment _cycle = Cycle("XA", 2024);
    private readonly KeptCards _cards = new();

    [Fact]
    public void Of_SameAnswers_GivesTheSameCard() =>
        Assert.Same(Card(Answers(_cycle)), Card(Answers(_cycle)));

    [Fact]
    public void Of_OneAnswerChanged_IsScoredAgain()
    {
        var before = Card(Answers(_cycle));

        var after = Card([
            .. Answers(_cycle).Where(answer => answer.Indicator.Value != "LEG.S.1"),
            AnAnswer(_cycle, "LEG.S.1", 1),
        ]);

        Assert.True(after.Cells[0].Mean < before.Cells[0].Mean);
    }

    [Fact]
    public void Of_ReferenceDateMoved_IsScoredAgain()
    {
        var later = _cycle with { ReferenceDate = _cycle.ReferenceDate.AddYears(4) };

        Assert.NotSame(
            Card(Answers(_cycle)),
            _cards.Of(later, Lookup(Answers(_cycle)), _framework)
        );
    }

    [Fact]
    public void Of_AnyAnswers_TellsNoAnswer()
    {
        var card = Card(Answers(_cycle));

        Assert.Empty(card.Flags);
        Assert.All(card.All, score => Assert.Empty(score.Parts));
    }

    private ScoreCard Card(IEnumerable<Answer> answers) =>
        _cards.Of(_cycle, Lookup(answers), _framework);

    private static ILookup<AssessmentId, AnsweredIndicator> Lookup(IEnumerable<Answer> answers) =>
        answers.Select(AnsweredIndicator.From).ToLookup(answer => answer.Assessment);
}
