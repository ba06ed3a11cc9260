using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Reports;

/// <summary>The mark that a report bears, by what whoever asks is given of the assessment.</summary>
public sealed class ReadReportsTests
{
    private const string Agency = "customs";

    private static readonly ConsentGrant[] _toEverybody =
    [
        .. Everything(ConsentAudience.Public),
        .. Everything(ConsentAudience.Advisor),
    ];

    private readonly FakeReports _reports = new();
    private readonly FakeEvidenceStore _evidence = new();

    /// <summary>Consent gives everybody everything; the stages keep answers back from some.</summary>
    [Theory]
    [InlineData(Role.Coordinator, Stage.Consensus, AnswerKey.National, HandlingMark.Public)]
    [InlineData(Role.Coordinator, Stage.Consensus, Agency, HandlingMark.Internal)]
    [InlineData(Role.Coordinator, Stage.Closed, Agency, HandlingMark.Internal)]
    [InlineData(Role.Advisor, Stage.Closed, Agency, HandlingMark.Public)]
    [InlineData(Role.Advisor, Stage.Validation, AnswerKey.Validation, HandlingMark.Internal)]
    [InlineData(Role.Coordinator, Stage.Validation, AnswerKey.Validation, HandlingMark.Public)]
    [InlineData(Role.Coordinator, Stage.Closed, AnswerKey.Validation, HandlingMark.Public)]
    public async Task Read_AnswersThatNotEverybodySees_AreNotPublic(
        Role role,
        Stage stage,
        string alsoBy,
        HandlingMark expected
    )
    {
        var cycle = AnAssessment().WithAgencies(Agency).AtStage(stage).Build();

        var plain = await ReadAsync(role, cycle, alsoBy, _toEverybody, withComments: false);
        var withWords = await ReadAsync(role, cycle, alsoBy, _toEverybody, withComments: true);

        Assert.Equal((expected, expected), (plain.Choice.Mark, withWords.Choice.Mark));
    }

    [Theory]
    [InlineData(AnswerKey.National)]
    [InlineData(Agency)]
    public async Task Read_WordsBesideRestrictedEvidenceOfAnybody_AreRestricted(string whose)
    {
        var cycle = AnAssessment().WithAgencies(Agency).AtStage(Stage.Consensus).Build();
        LinkRestricted(cycle, whose);

        var plain = await ReadAsync(Role.Coordinator, cycle, Agency, [], withComments: false);
        var withWords = await ReadAsync(Role.Coordinator, cycle, Agency, [], withComments: true);

        Assert.Equal(
            (HandlingMark.Internal, HandlingMark.Restricted),
            (plain.Choice.Mark, withWords.Choice.Mark)
        );
    }

    [Theory]
    [InlineData("", true, HandlingMark.Restricted)]
    [InlineData("", false, HandlingMark.Internal)]
    [InlineData("scores@public answers@public", true, HandlingMark.Public)]
    public async Task Read_ApprovedSummary_CountsAsWordsWhileItIsInTheReport(
        string grants,
        bool holds,
        HandlingMark expected
    )
    {
        var cycle = AnAssessment().Build();
        LinkRestricted(cycle, AnswerKey.National);
        var before = await ReadAsync(cycle, grants);
        await _reports.SaveSummaryAsync(
            new()
            {
                Assessment = cycle.Id,
                Country = cycle.Country,
                Language = Language.English,
                Version = 1,
                Text = "What the restricted audit says.",
                Fingerprint = holds ? before.Fingerprint : "of an earlier result",
                Post = "Director",
                ApprovedBy = Actors.Coordinator.Id,
                ApprovedUtc = cycle.CreatedUtc,
            },
            Actors.Coordinator,
            default
        );

        var report = await ReadAsync(cycle, grants);

        Assert.NotEqual(HandlingMark.Restricted, before.Choice.Mark);
        Assert.Equal(expected, report.Choice.Mark);
    }

    private void LinkRestricted(Assessment cycle, string whose)
    {
        var item = SampleEvidence.Item(classification: EvidenceClassification.Restricted);
        _evidence.With(item).With(SampleEvidence.Link(cycle, item) with { Agency = whose });
    }

    private Task<AssessmentReport> ReadAsync(Assessment cycle, string grants) =>
        ReadAsync(
            Role.Coordinator,
            cycle,
            AnswerKey.National,
            [.. Grants(grants)],
            withComments: false
        );

    // The joint answer and that of somebody else, asked for as public.
    private async Task<AssessmentReport> ReadAsync(
        Role role,
        Assessment cycle,
        string alsoBy,
        ConsentGrant[] grants,
        bool withComments
    )
    {
        var store = new FakeAssessmentStore(cycle).With([
            .. new[] { AnswerKey.National, alsoBy }
                .Distinct()
                .Select(agency => AnAnswer(cycle) with { Agency = agency }),
        ]);
        var consents = new FakeConsents().With(AConsent(cycle, grants));
        var access = SampleAccess.To(store, consents);
        var frameworks = new FakeFrameworkSource();
        var read = new ReadReports(
            new(access, store, frameworks),
            new CompareAssessments(access, store, frameworks),
            new(access, consents, _evidence),
            new FakeTargets(),
            _reports,
            new FakeClock()
        );

        var outcome = await read.ReadAsync(
            Actors.Of(role).In("XA"),
            cycle.Id.Value,
            new(Language.English, HandlingMark.Public, withComments),
            default
        );

        return Assert.IsType<Outcome<AssessmentReport>.Done>(outcome).Value;
    }
}
