using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Targets;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Targets;

public sealed class WriteTargetsTests
{
    private static readonly Assessment _own = AnAssessment();
    private static readonly Actor _coordinator = Actors.Coordinator.In("XA");
    private readonly FakeTargets _store = new();

    // LEG.S.2 does not apply.
    private readonly FakeAssessmentStore _answers = new FakeAssessmentStore(_own).With([
        .. SampleReadings.AnswersOf(_own, AFramework(), "3-"),
    ]);
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Save_Decision_IsKeptWithWhoAndWhen()
    {
        var profile = Done(await SaveAsync(0, Decide("LEG.S.1", 5, "  By decree  ")));

        Assert.Equal(Decide("LEG.S.1", 5, "By decree"), Assert.Single(profile.Decisions));
        Assert.Equal(
            (1, "coordinator", _clock.UtcNow),
            (profile.Version, profile.UpdatedBy, profile.UpdatedUtc)
        );
    }

    [Fact]
    public async Task Save_AsProposedWithoutAReason_DecidesNothing()
    {
        var profile = Done(await SaveAsync(0, Decide("LEG.S.1", 4, "")));

        Assert.Equal((0, 0), (profile.Version, _store.Saves.Count));
    }

    [Fact]
    public async Task Save_OneArea_LeavesTheDecisionsOfTheOthers()
    {
        Done(await SaveAsync(0, Decide("LEG.S.1", 5, "First")));

        var edit = new TargetEdit(1, "PRC", [Decide("PRC.S.1", null, "Not now")]);
        var profile = Done(await SaveAsync(edit));

        Assert.Equal(
            ["LEG.S.1 First", "PRC.S.1 Not now"],
            profile.Decisions.Select(one => $"{one.Indicator} {one.Reason}")
        );
    }

    [Fact]
    public async Task Save_NothingNamed_TakesTheDecisionsOfTheAreaBack()
    {
        Done(await SaveAsync(0, Decide("LEG.S.1", 5, "First")));

        Assert.Empty(Done(await SaveAsync(1)).Decisions);
    }

    [Theory]
    [InlineData("LEG.S.1", 5, "", TargetRules.ReasonIsMissing)]
    [InlineData("LEG.S.1", null, "", TargetRules.ReasonIsMissing)]
    [InlineData("LEG.S.1", 6, "Why", TargetRules.LevelIsInvalid)]
    [InlineData("LEG.S.1", 0, "Why", TargetRules.LevelIsInvalid)]
    [InlineData("LEG.S.2", 3, "Why", TargetRules.IndicatorIsNotOpen)]
    [InlineData("LEG.S.9", 3, "Why", TargetRules.IndicatorIsNotOpen)]
    [InlineData("PRC.S.1", 5, "Why", TargetRules.IndicatorIsNotOpen)]
    public async Task Save_BrokenRule_IsNamedAtItsIndicator(
        string indicator,
        int? level,
        string reason,
        string rule
    )
    {
        var outcome = await SaveAsync(0, Decide(indicator, level, reason));

        var violations = Assert.IsType<Outcome<TargetProfile>.Invalid>(outcome).Violations;
        Assert.Equal([(rule, indicator)], violations.Select(one => (one.Rule, one.Field)));
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Save_ReasonTooLongAndIndicatorTwice_AreRefused()
    {
        var text = new string('x', TargetRules.MaxReasonLength + 1);

        var outcome = await SaveAsync(0, Decide("LEG.S.1", 5, text), Decide("LEG.S.1", 4, "Why"));

        var violations = Assert.IsType<Outcome<TargetProfile>.Invalid>(outcome).Violations;
        Assert.Equal(
            [TargetRules.ReasonIsTooLong, TargetRules.IndicatorIsNotOpen],
            violations.Select(one => one.Rule)
        );
    }

    [Fact]
    public async Task Save_BasedOnAnOldVersion_GivesWhatIsStored()
    {
        Done(await SaveAsync(0, Decide("LEG.S.1", 5, "First")));

        var outcome = await SaveAsync(0, Decide("LEG.S.1", 2, "Second"));

        var stored = Assert.IsType<Outcome<TargetProfile>.Conflict>(outcome).Current;
        Assert.Equal("First", Assert.Single(stored.Decisions).Reason);
    }

    [Fact]
    public async Task Save_SomebodyCommitsAMomentBefore_GivesTheirs()
    {
        _store.Competing = TargetProfile.Blank(_own) with
        {
            Version = 1,
            Decisions = [Decide("LEG.S.1", 2, "Theirs")],
        };

        var outcome = await SaveAsync(0, Decide("LEG.S.1", 5, "Mine"));

        var stored = Assert.IsType<Outcome<TargetProfile>.Conflict>(outcome).Current;
        Assert.Equal("Theirs", Assert.Single(stored.Decisions).Reason);
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Approver)]
    public async Task Save_NationalWhoDoesNotCoordinate_IsForbidden(Role role) =>
        Assert.IsType<Outcome<TargetProfile>.Forbidden>(
            await Write().SaveAsync(Actors.Of(role).In("XA"), "A-0001", new(0, "LEG", []), default)
        );

    [Theory]
    [InlineData("GH", "A-0001")]
    [InlineData("XA", "A-0009")]
    [InlineData("XA", "nonsense")]
    public async Task Save_ForeignOrUnknown_IsNotFound(string country, string id) =>
        Assert.IsType<Outcome<TargetProfile>.NotFound>(
            await Write().SaveAsync(Actors.Coordinator.In(country), id, new(0, "LEG", []), default)
        );

    [Theory]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Respondent, false)]
    public async Task Read_ByRole_SaysWhetherItMayBeChanged(Role role, bool expected)
    {
        var outcome = await Read().OfAsync(Actors.Of(role).In("XA"), "a-0001", default);

        Assert.Equal(expected, Assert.IsType<Outcome<TargetReading>.Done>(outcome).Value.MayEdit);
    }

    [Theory]
    [InlineData(true, "By decree")]
    [InlineData(false, "")]
    public async Task Read_Advisor_SeesTheReasonsWithTheCommentsOnly(bool comments, string expected)
    {
        Done(await SaveAsync(0, Decide("LEG.S.1", 5, "By decree")));
        SharedContent[] shared =
        [
            SharedContent.Scores,
            SharedContent.Answers,
            .. comments ? [SharedContent.Comments] : Array.Empty<SharedContent>(),
        ];

        var outcome = await ReadAs(shared).OfAsync(Actors.Advisor.In("XA"), "A-0001", default);

        var read = Assert.IsType<Outcome<TargetReading>.Done>(outcome).Value;
        Assert.Equal(Decide("LEG.S.1", 5, expected), Assert.Single(read.Profile.Decisions));
    }

    [Fact]
    public async Task Read_AdvisorWithTheScoresOnly_FindsNothing() =>
        Assert.IsType<Outcome<TargetReading>.NotFound>(
            await ReadAs(SharedContent.Scores).OfAsync(Actors.Advisor.In("XA"), "A-0001", default)
        );

    private static TargetDecision Decide(string indicator, int? level, string reason) =>
        new(new(indicator), level, reason);

    private static TargetProfile Done(Outcome<TargetProfile> outcome) =>
        Assert.IsType<Outcome<TargetProfile>.Done>(outcome).Value;

    private Task<Outcome<TargetProfile>> SaveAsync(
        int basedOn,
        params TargetDecision[] decisions
    ) => SaveAsync(new TargetEdit(basedOn, "LEG", [.. decisions]));

    private Task<Outcome<TargetProfile>> SaveAsync(TargetEdit edit) =>
        Write().SaveAsync(_coordinator, "A-0001", edit, default);

    private WriteTargets Write() => new(Read(), _store, _clock);

    private ReadTargets ReadAs(params SharedContent[] shared)
    {
        var sheet = SampleConsent.AConsent(
            _own,
            [.. shared.Select(content => new ConsentGrant(content, ConsentAudience.Advisor))]
        );
        var access = SampleAccess.To(_answers, new FakeConsents(sheet));
        return new(new(access, _answers, new FakeFrameworkSource()), _store);
    }

    private ReadTargets Read() =>
        new(new(SampleAccess.To(_answers), _answers, new FakeFrameworkSource()), _store);
}
