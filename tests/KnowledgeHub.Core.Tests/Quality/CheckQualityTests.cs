using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Quality;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Quality;

public sealed class CheckQualityTests
{
    private readonly FakeEvidenceStore _evidence = new();

    [Theory]
    [InlineData(Role.Respondent, "XA", true)]
    [InlineData(Role.Advisor, "GH", true)]
    [InlineData(Role.Respondent, "GH", false)]
    [InlineData(Role.Administrator, "XA", false)]
    public async Task Of_WhoeverMayReadTheAssessment_ReadsItsChecks(
        Role role,
        string country,
        bool isRead
    )
    {
        var outcome = await CheckAsync(role, country);

        Assert.Equal(isRead, outcome is Outcome<QualityReport>.Done);
    }

    [Theory]
    [InlineData("XA", 1)]
    [InlineData("GH", 0)]
    public async Task Of_RestrictedItem_IsCountedButNamedOnlyToThoseWhoMayKnowIt(
        string country,
        int named
    )
    {
        var item = SampleEvidence.Item(classification: EvidenceClassification.Restricted);
        _evidence
            .With(item)
            .With(
                SampleEvidence.Link(AnAssessment(), item, relation: EvidenceRelation.Contradicts)
            );

        var outcome = await CheckAsync(Role.Advisor, country);

        var found = Assert
            .IsType<Outcome<QualityReport>.Done>(outcome)
            .Value.Findings.First(each => each.Rule is QualityRule.Contradiction);
        Assert.Equal((1, named), (found.Count, found.Items.Length));
    }

    private async Task<Outcome<QualityReport>> CheckAsync(Role role, string country)
    {
        var assessments = new FakeAssessmentStore(AnAssessment()).With(
            AnAnswer(AnAssessment(), level: 4)
        );
        var checking = new CheckQuality(
            new(SampleAccess.To(assessments), _evidence, assessments),
            assessments,
            _evidence,
            new FakeFrameworkSource()
        );
        var actor = Actors.Of(role) with { Countries = [new CountryCode(country)] };
        return await checking.OfAsync(actor, "A-0001", default);
    }
}
