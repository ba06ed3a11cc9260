using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Reports;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Core.Tests.Reports;

public sealed class ReadReportSourcesTests
{
    private static readonly Assessment _cycle = AnAssessment();
    private static readonly Assessment _before = AnAssessment().WithId("A-0002");
    private readonly FakeConsents _consents = new();

    [Theory]
    [InlineData(EvidenceClassification.Restricted, AnswerKey.National, true)]
    [InlineData(EvidenceClassification.Internal, AnswerKey.National, false)]
    [InlineData(EvidenceClassification.Restricted, "police", true)]
    public async Task Of_LinkedEvidence_CountsWhereItIsRestrictedWhoeverGaveTheAnswer(
        EvidenceClassification classification,
        string agency,
        bool expected
    )
    {
        var item = SampleEvidence.Item(classification: classification);
        var evidence = new FakeEvidenceStore()
            .With(item)
            .With(SampleEvidence.Link(_cycle, item) with { Agency = agency });

        var (_, sources) = await Read(evidence)
            .OfAsync(SampleReadings.AReading(assessment: _cycle), null, default);

        Assert.Equal(expected, sources.RestsOnRestricted);
        Assert.Equal(SharedView.Nothing, sources.ForEverybody);
    }

    [Fact]
    public async Task Of_SharedWithEverybody_SaysWhatAndGivesTheSheet()
    {
        var sheet = AConsent(
            _cycle,
            new ConsentGrant(SharedContent.Scores, ConsentAudience.Public)
        );
        _consents.With(sheet);

        var (consent, sources) = await Read(new())
            .OfAsync(SampleReadings.AReading(assessment: _cycle), null, default);

        Assert.Equal(sheet, consent);
        Assert.Equal(new SharedView(true, false, false, false), sources.ForEverybody);
        Assert.False(sources.ComparesWithUnpublished);
    }

    [Theory]
    [InlineData(ConsentAudience.Public, false)]
    [InlineData(ConsentAudience.Advisor, true)]
    public async Task Of_ComparedCycle_CountsUnlessEverybodySeesItsScores(
        ConsentAudience audience,
        bool expected
    )
    {
        _consents.With(AConsent(_before, new ConsentGrant(SharedContent.Scores, audience)));

        var (_, sources) = await Read(new())
            .OfAsync(SampleReadings.AReading(assessment: _cycle), _before, default);

        Assert.Equal(expected, sources.ComparesWithUnpublished);
    }

    private ReadReportSources Read(FakeEvidenceStore evidence) =>
        new(SampleAccess.To(new FakeAssessmentStore(), _consents), _consents, evidence);
}
