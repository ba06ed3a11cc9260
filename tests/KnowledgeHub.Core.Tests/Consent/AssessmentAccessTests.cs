using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Core.Tests.Consent;

/// <summary>What leaves the use cases of assessments under each kind of consent.</summary>
public sealed class AssessmentAccessTests
{
    private const string Canary = "quillfeather";

    private readonly Assessment _cycle = AnAssessment()
        .OfCountry("GH")
        .WithZones(Canary)
        .Build() with
    {
        Journal =
        [
            new(
                AssessmentStatus.Approval,
                AssessmentStatus.Consensus,
                "coordinator",
                "The coordinator",
                new(2025, 2, 1, 0, 0, 0, DateTimeKind.Utc),
                Canary
            ),
        ],
    };
    private readonly FakeConsents _consents = new();

    [Theory]
    [InlineData("", false, false)]
    [InlineData("scores@advisor", true, false)]
    [InlineData("scores@advisor answers@advisor", true, true)]
    [InlineData("scores@public answers@public", true, true)]
    [InlineData("scores@named-peers answers@named-peers", false, false)]
    public async Task Advisor_FindsWhatTheSheetGives(string grants, bool result, bool answers)
    {
        Sign(grants);

        var scored = await Reading.ResultAsync(Advisor, "A-0001", default);
        var read = await Reading.ByIdAsync(Advisor, "A-0001", default);

        Assert.Equal(result, scored is Outcome<AssessmentResult>.Done);
        Assert.Equal(answers, read is Outcome<AssessmentReading>.Done);
        Assert.Equal(result ? 1 : 0, (await ListAsync(Advisor)).Count);
    }

    [Fact]
    public async Task Result_WithoutAnswers_HasNumbersAndNothingOfAnIndicator()
    {
        Sign("scores@advisor");

        var result = await ResultAsync(Advisor);
        var whole = await ResultAsync(Coordinator);

        Assert.Equal(whole.Card.Cells[0].Mean, result.Card.Cells[0].Mean);
        Assert.NotNull(result.Card.Cells[0].Mean);
        Assert.Empty(result.Reading.Ratings);
        Score[] levels = [.. result.Card.Cells, .. result.Card.Drivers, .. result.Card.Themes];
        Assert.All(levels, score => Assert.Empty(score.Parts));
        Assert.Contains(whole.Card.Flags, flag => flag.Kind is FlagKind.Masked);
        Assert.DoesNotContain(result.Card.Flags, flag => flag.Kind is not FlagKind.Imbalance);
        Assert.Equal(0, Assert.Single(await ListAsync(Advisor)).Answered);
    }

    [Theory]
    [InlineData("scores@advisor answers@advisor", false)]
    [InlineData("scores@advisor answers@advisor comments@advisor", true)]
    public async Task Reading_FreeTexts_AreThoseOfComments(string grants, bool shown)
    {
        Sign(grants);

        var outcome = await Reading.ByIdAsync(Advisor, "A-0001", default);
        var history = await Reading.HistoryAsync(Advisor, "A-0001", new("LEG.S.1"), default);

        var reading = Assert.IsType<Outcome<AssessmentReading>.Done>(outcome).Value;
        var versions = Assert.IsType<Outcome<IReadOnlyList<AnswerVersion>>.Done>(history).Value;
        string[] said =
        [
            .. reading.Find(new("LEG.S.1"))?.Content.Texts.Select(text => text.Text) ?? [],
            .. versions.SelectMany(version => version.Content.Texts).Select(text => text.Text),
            .. reading.Assessment.Profile.SpecialZones,
            .. reading.Assessment.Journal.Select(step => step.Reason),
        ];
        Assert.Equal(shown ? said.Length - 2 : 0, said.Count(text => text == Canary));
        Assert.Equal(2, reading.Find(new("LEG.S.1"))?.Content.Level);
    }

    [Fact]
    public async Task Reading_AdvisorsOwnAnswers_KeepTheirTexts()
    {
        Sign("scores@advisor answers@advisor");

        var outcome = await Reading.ByIdAsync(Advisor, "A-0001", default);

        var reading = Assert.IsType<Outcome<AssessmentReading>.Done>(outcome).Value;
        var own = reading.By(AnswerKey.Validation).Find(new("LEG.S.2"));
        Assert.Equal("as seen", own?.Content.Rationale);
    }

    [Fact]
    public async Task Peers_NamedBySheet_GetResultsButNoListing()
    {
        _consents.With(AConsent(_cycle, [.. Grants("scores@named-peers")]).WithPeers("TN"));
        var peer = Actors.Coordinator.In("TN");

        Assert.NotNull(await ResultAsync(peer));
        Assert.Empty(await ListAsync(peer));
        Assert.IsType<Outcome<AssessmentResult>.NotFound>(
            await Reading.ResultAsync(Actors.Coordinator.In("NE"), "A-0001", default)
        );
    }

    [Fact]
    public async Task Looks_OfOthers_AreNotedAndThoseOfTheCountryAreNot()
    {
        _consents.With(ForAdvisors(_cycle));

        await ResultAsync(Coordinator);
        await ResultAsync(Advisor);
        await Reading.ByIdAsync(Advisor, "A-0001", default);
        await Reading.ByIdAsync(Advisor, "A-0001", default, LookSubject.Export);
        await ResultAsync(Advisor);

        Assert.Equal(
            [LookSubject.Result, LookSubject.Comments, LookSubject.Export],
            _consents.Looks.Select(look => look.Subject)
        );
        Assert.All(
            _consents.Looks,
            look => Assert.Equal(("advisor", "The advisor", Role.Advisor), Who(look))
        );
    }

    [Fact]
    public async Task Looks_OfVisitorsAtWhatIsPublic_AreNotNoted()
    {
        Sign("scores@public");

        Assert.NotNull(await ResultAsync(Actors.Anonymous));

        Assert.Empty(_consents.Looks);
    }

    private static Actor Advisor => Actors.Advisor.In("GH");

    private static Actor Coordinator => Actors.Coordinator.In("GH");

    private ReadAssessments Reading
    {
        get
        {
            var text = new AnswerContent
            {
                State = AnswerState.Scored,
                Level = 2,
                Comment = Canary,
                Strengths = Canary,
                Improvements = Canary,
                PlannedActions = Canary,
                Rationale = Canary,
                Dissent = Canary,
            };
            var cell = new[] { "LEG.S.2", "LEG.S.3" }.Select(id => AnAnswer(_cycle, id, level: 5));
            var seen = AnAnswer(_cycle, "LEG.S.2", text with { Rationale = "as seen" }) with
            {
                Agency = AnswerKey.Validation,
            };
            var store = new FakeAssessmentStore(_cycle).With([
                AnAnswer(_cycle, "LEG.S.1", text),
                .. cell,
                seen,
            ]);
            return new(SampleAccess.To(store, _consents), store, new FakeFrameworkSource());
        }
    }

    private static (string, string, Role?) Who(Look look) => (look.AccountId, look.Name, look.Role);

    private void Sign(string grants) => _consents.With(AConsent(_cycle, [.. Grants(grants)]));

    private async Task<AssessmentResult> ResultAsync(Actor actor) =>
        Assert
            .IsType<Outcome<AssessmentResult>.Done>(
                await Reading.ResultAsync(actor, "A-0001", default)
            )
            .Value;

    private async Task<IReadOnlyList<AssessmentListing>> ListAsync(Actor actor) =>
        Assert
            .IsType<Outcome<IReadOnlyList<AssessmentListing>>.Done>(
                await Reading.ListAsync(actor, default)
            )
            .Value;
}
