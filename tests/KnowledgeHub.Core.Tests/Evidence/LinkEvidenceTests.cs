using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class LinkEvidenceTests
{
    private static readonly Actor _respondent = Of(Actors.Respondent);
    private static readonly EvidenceTarget _target = new("A-0001", "LEG.S.1", "EV-0001");

    private readonly FakeEvidenceStore _store = new FakeEvidenceStore().With(SampleEvidence.Item());
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Link_OwnItem_IsKeptWithWhoAndWhen()
    {
        var outcome = await LinkAsync(_target, EvidenceRelation.Contradicts, " Chapter 3 ");

        var link = Assert.IsType<Outcome<EvidenceLink>.Done>(outcome).Value;
        Assert.Equal(
            (EvidenceRelation.Contradicts, "Chapter 3", 1),
            (link.Relation, link.Note, link.Version)
        );
        Assert.Equal((_respondent.Id, _clock.UtcNow), (link.ChangedBy, link.ChangedUtc));
    }

    [Fact]
    public async Task Link_AgainAfterItWasTakenBack_GoesOnWithItsVersions()
    {
        await LinkAsync(_target);
        await Linking().UnlinkAsync(_respondent, _target, default);
        await LinkAsync(_target);

        Assert.Equal(
            [(1, false), (2, true), (3, false)],
            _store.Links.Select(link => (link.Version, link.IsRemoved))
        );
    }

    [Theory]
    [InlineData("EV-9999")]
    [InlineData("EV-0GH1")]
    [InlineData("EV-0ARC")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Link_ItemThatCannotBeLinked_IsRefusedAlike(string? item)
    {
        _store.With(
            SampleEvidence.Item(id: "EV-0GH1", country: "GH"),
            SampleEvidence.Item(id: "EV-0ARC") with
            {
                IsArchived = true,
            }
        );

        var outcome = await LinkAsync(_target with { Item = item });

        Assert.Equal(
            [new(EvidenceRules.ItemIsUnknown, "item", item ?? "")],
            Assert.IsType<Outcome<EvidenceLink>.Invalid>(outcome).Violations
        );
    }

    [Fact]
    public async Task Link_MoreThanAnAnswerTakes_IsRefused()
    {
        var items = Enumerable
            .Range(1000, EvidenceRules.MaxLinks)
            .Select(number => SampleEvidence.Item(id: $"EV-{number}"))
            .ToArray();
        _store.With(items);
        _store.With([.. items.Select(item => SampleEvidence.Link(AnAssessment(), item))]);

        var outcome = await LinkAsync(_target);

        Assert.Equal([EvidenceRules.TooManyLinks], RulesOf(outcome));
    }

    [Theory]
    [InlineData("LEG.S.99", AnswerRules.IndicatorIsUnknown)]
    [InlineData("nonsense", AnswerRules.IndicatorIsUnknown)]
    public async Task Link_NoIndicatorOfTheFramework_IsRefused(string indicator, string rule) =>
        Assert.Equal([rule], RulesOf(await LinkAsync(_target with { Indicator = indicator })));

    [Fact]
    public async Task Link_LongNote_IsRefused() =>
        Assert.Equal(
            [EvidenceRules.TextIsTooLong],
            RulesOf(await LinkAsync(_target, note: new('x', 1001)))
        );

    [Fact]
    public async Task Link_ClosedAssessment_IsRefused()
    {
        var linking = Linking(AnAssessment().Closed());

        var outcome = await linking.LinkAsync(_respondent, _target, default, "", default);

        Assert.Equal([AnswerRules.AssessmentIsClosed], RulesOf(outcome));
    }

    [Fact]
    public async Task Link_StageEndedAMomentBefore_IsRefusedToo()
    {
        _store.Refusal = SaveResult.Closed;

        Assert.Equal([AnswerRules.StageForbids], RulesOf(await LinkAsync(_target)));
    }

    [Theory]
    [InlineData("police", AssessmentStatus.Scoring, null)]
    [InlineData("police", AssessmentStatus.Consensus, AnswerRules.StageForbids)]
    [InlineData("validation", AssessmentStatus.Validation, null)]
    public async Task Link_ToAnAnswerOfSomebody_FollowsTheStageOfThatAnswer(
        string agency,
        AssessmentStatus stage,
        string? rule
    )
    {
        var cycle = AnAssessment().Build() with
        {
            Status = stage,
            Agencies = [new() { Code = "police" }],
        };
        var actor = Of(agency == "validation" ? Actors.Advisor : Actors.Coordinator);
        _store.With(SampleEvidence.Link(cycle, SampleEvidence.Item()));

        var outcome = await Linking(cycle)
            .LinkAsync(actor, _target with { Agency = agency }, default, "", default);

        Assert.Equal(rule, outcome is Outcome<EvidenceLink>.Done ? null : RulesOf(outcome).First());
    }

    [Fact]
    public async Task Link_ItemThatIsSharedWithNobody_IsUnknownToAnAdvisor()
    {
        var cycle = AnAssessment().AtStage(AssessmentStatus.Validation);

        var outcome = await Linking(cycle)
            .LinkAsync(
                Of(Actors.Advisor),
                _target with
                {
                    Agency = "validation",
                },
                default,
                "",
                default
            );

        Assert.Equal([EvidenceRules.ItemIsUnknown], RulesOf(outcome));
    }

    [Fact]
    public async Task Link_ByAnAdvisor_IsForbidden()
    {
        var outcome = await Linking().LinkAsync(Of(Actors.Advisor), _target, default, "", default);

        Assert.IsType<Outcome<EvidenceLink>.Forbidden>(outcome);
    }

    [Theory]
    [InlineData("A-9999")]
    [InlineData("A-0GH1")]
    [InlineData("nonsense")]
    public async Task Link_AssessmentThatMayNotBeRead_IsNotFound(string assessment)
    {
        var outcome = await LinkAsync(_target with { Assessment = assessment });

        Assert.IsType<Outcome<EvidenceLink>.NotFound>(outcome);
    }

    private static Actor Of(Actor actor) => actor with { Countries = [new CountryCode("XA")] };

    private static IEnumerable<string> RulesOf(Outcome<EvidenceLink> outcome) =>
        Assert
            .IsType<Outcome<EvidenceLink>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);

    private LinkEvidence Linking(Assessment? assessment = null)
    {
        var assessments = new FakeAssessmentStore(
            assessment ?? AnAssessment(),
            AnAssessment().WithId("A-0GH1").OfCountry("GH")
        );
        return new(
            new(SampleAccess.To(assessments), _store, assessments),
            _store,
            new FakeFrameworkSource(),
            _clock
        );
    }

    private Task<Outcome<EvidenceLink>> LinkAsync(
        EvidenceTarget target,
        EvidenceRelation relation = EvidenceRelation.Supports,
        string note = ""
    ) => Linking().LinkAsync(_respondent, target, relation, note, default);
}
