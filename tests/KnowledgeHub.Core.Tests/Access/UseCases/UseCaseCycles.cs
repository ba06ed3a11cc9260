using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Teams;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>An assessment with all that comes with assessments, in the fakes that keep it.</summary>
internal static class UseCaseCycles
{
    /// <summary>An invented country.</summary>
    public const string Demonstration = "XA";

    /// <summary>A country that is not invented.</summary>
    public const string Real = "TN";

    /// <summary>An agency that takes part where agencies do.</summary>
    public const string Agency = "customs";

    /// <summary>The id of a country's item of evidence.</summary>
    public const string Item = "EV-0001";

    /// <summary>The id of the cycle before.</summary>
    public const string Earlier = "A-0000";

    private const string Hash = "hash";

    /// <summary>A cycle of a country at the stage where its joint answers are given.</summary>
    public static Assessment Cycle(
        string country,
        AssessmentStatus stage = AssessmentStatus.Consensus,
        params string[] agencies
    ) => AnAssessment().OfCountry(country).AtStage(stage).WithAgencies(agencies);

    /// <summary>Fakes that keep it.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="isShared">Whether its country gives advisors everything; where not, it has taken that back.</param>
    /// <param name="actor">Who calls: the author of the remark in it.</param>
    /// <param name="audience">To whom everything is given.</param>
    /// <param name="isMember">Whether the actor belongs to the agency.</param>
    /// <param name="classification">How its evidence is classified.</param>
    public static IEnumerable<object> Fakes(
        Assessment cycle,
        bool isShared,
        Actor actor,
        ConsentAudience audience = ConsentAudience.Advisor,
        bool isMember = false,
        EvidenceClassification classification = EvidenceClassification.Internal
    )
    {
        var earlier = Cycle(cycle.Country.Value, AssessmentStatus.Submitted) with
        {
            Id = new(Earlier),
            Name = "2024",
            ReferenceDate = new(2024, 1, 31),
        };
        var answers = AnswersOf(cycle, actor);
        var sheet = Sheet(cycle, isShared, audience);
        var store = new FakeAssessmentStore(cycle, earlier)
            .With(answers)
            .With(AnswersOf(earlier, actor));
        return
        [
            isMember ? store.WithMember(cycle.Id, actor.Id, Agency) : store,
            new FakeConsents(sheet, Sheet(earlier, isShared, audience)),
            new FakePast(cycle, answers),
            EvidenceOf(cycle, classification),
            new FakeRemarks(
                SampleRemarks.ARemark(cycle) with
                {
                    Id = UseCaseContent.Key,
                    Thread = UseCaseContent.Key,
                    AuthorId = actor.Id,
                    AtUtc = UseCaseContent.Now,
                }
            ),
            Reports(cycle),
            new FakeScenarios(Scenario(cycle)),
            new FakeSharedAssessments().With(
                cycle,
                sheet,
                answers.Where(answer => answer.Agency == AnswerKey.National)
            ),
            new FakeTargets(),
            TeamOf(cycle),
        ];
    }

    private static Answer[] AnswersOf(Assessment cycle, Actor actor)
    {
        var joint = UseCaseContent.Framework.Indicators.Select(indicator =>
            AnAnswer(cycle, indicator.Id.Value)
        );
        var others = cycle
            .Agencies.Select(agency => agency.Code)
            .Append(AnswerKey.Validation)
            .Select(agency => AnAnswer(cycle) with { Agency = agency, UpdatedBy = actor.Id });
        return [.. joint, .. others];
    }

    private static ConsentSheet Sheet(Assessment cycle, bool isShared, ConsentAudience audience)
    {
        var sheet = SampleConsent.AConsent(cycle, SampleConsent.Everything(audience));
        return isShared ? sheet : sheet.Revoked();
    }

    private static FakeEvidenceStore EvidenceOf(
        Assessment cycle,
        EvidenceClassification classification
    )
    {
        var item = SampleEvidence.Item(
            id: Item,
            country: cycle.Country.Value,
            classification: classification
        );
        item = item with { File = SampleEvidence.File() with { Id = UseCaseContent.Key } };
        return new FakeEvidenceStore { UsedIn = cycle }
            .With(item)
            .With(SampleEvidence.Link(cycle, item));
    }

    private static FakeReports Reports(Assessment cycle)
    {
        var reports = new FakeReports();
        _ = reports.SaveCoverAsync(
            new ReportCover
            {
                Country = cycle.Country,
                Version = 1,
                Logo = new(AttachmentFormat.Png, Hash, 1, 1),
                UpdatedUtc = UseCaseContent.Now,
            },
            new byte[] { 1 },
            Actors.Coordinator,
            default
        );
        return reports;
    }

    private static Scenario Scenario(Assessment cycle) =>
        new()
        {
            Id = UseCaseContent.Key,
            Assessment = cycle.Id,
            Country = cycle.Country,
            Version = 1,
            Name = "Reform",
            Levels = [new(new("LEG.S.1"), 5)],
            CreatedBy = UseCaseContent.Other,
            UpdatedUtc = UseCaseContent.Now,
        };

    private static FakeTeamStore TeamOf(Assessment cycle) =>
        new FakeTeamStore(new FakeClock())
            .With(MemberOf(cycle, UseCaseContent.Other, Agency))
            .With(
                new Invitation
                {
                    Id = UseCaseContent.Key,
                    Assessment = cycle.Id,
                    Country = cycle.Country,
                    Role = Role.Coordinator,
                    Addressee = "The ministry",
                    SecretHash = InvitationSecret.HashOf(UseCaseContent.Secret),
                    InvitedBy = UseCaseContent.Other,
                    CreatedUtc = UseCaseContent.Now,
                    ExpiresUtc = UseCaseContent.Now.AddDays(7),
                }
            );
}
