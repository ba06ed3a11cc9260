using KnowledgeHub.Core.Quality;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Quality;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Quality;

public sealed class QualityWordsTests : ReaderContext
{
    [Fact]
    public void Of_EachRule_HasANameAndAMeaningOfItsOwn()
    {
        var rules = Enum.GetValues<QualityRule>();

        Assert.Equal(rules.Length, rules.Select(QualityWords.Of).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(QualityWords.Meaning).Distinct().Count());
    }

    [Fact]
    public void Details_ShareOfAnArea_SaysHowManyOfHowMany()
    {
        var found = new QualityFinding(QualityRule.NotApplicableShare, "LEG", null)
        {
            Count = 2,
            Total = 9,
        };

        Assert.Equal(["Not applicable: 2 of 9"], QualityWords.Details(found));
    }

    [Fact]
    public void Details_MissingEvidence_NamesLevelAndWhatItNeeds()
    {
        var found = new QualityFinding(QualityRule.EvidenceMissing, "LEG", null)
        {
            State = AnswerState.Scored,
            Level = 3,
            Needed = EvidenceGrade.Document,
        };

        var details = QualityWords.Details(found).ToList();

        Assert.Equal("Level 3", details[0]);
        Assert.StartsWith("Needed:", details[1], StringComparison.Ordinal);
    }
}
