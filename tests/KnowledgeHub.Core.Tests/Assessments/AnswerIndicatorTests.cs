using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AnswerIndicatorTests
{
    private const string Indicator = "LEG.S.1";

    private static readonly AnswerContent _level = new() { State = AnswerState.Scored, Level = 4 };

    private static readonly Actor _respondent = Of(Actors.Respondent);

    private readonly Assessment _cycle = AnAssessment();
    private readonly FakeClock _clock = new();

    /// <summary>Ids that name nothing the respondent of XA may read: unknown, malformed, another country's.</summary>
    public static TheoryData<string?> Unreadable { get; } =
    [null, "", "nonsense", "A-9999", "A-0GH1", "A-0XB1"];

    [Theory]
    [InlineData("A-0001", Indicator)]
    [InlineData("a-0001", "leg.s.1")]
    public async Task Save_FirstAnswer_IsVersionOneAtThisTime(string id, string indicator)
    {
        var store = new FakeAssessmentStore(_cycle);

        var outcome = await Answering(store)
            .SaveAsync(_respondent, id, new(indicator), 0, _level, default);

        var answer = Assert.IsType<Outcome<Answer>.Done>(outcome).Value;
        Assert.Equal((1, Indicator), (answer.Version, answer.Indicator.Value));
        Assert.Equal((_cycle.Country, _cycle.Id), (answer.Country, answer.Assessment));
        Assert.Equal((_respondent.Id, _clock.UtcNow), (answer.UpdatedBy, answer.UpdatedUtc));
        Assert.Equal([answer], store.SavedAnswers);
    }

    [Fact]
    public async Task Save_OnTopOfTheLast_IsTheNextVersion()
    {
        var store = new FakeAssessmentStore(_cycle).With(AnAnswer(_cycle, Indicator, 2));

        var outcome = await SaveAsync(store, _respondent, _level, basedOn: 1);

        Assert.Equal(2, Assert.IsType<Outcome<Answer>.Done>(outcome).Value.Version);
    }

    [Fact]
    public async Task Save_Texts_AreCleanedFirst()
    {
        var store = new FakeAssessmentStore(_cycle);

        await SaveAsync(
            store,
            _respondent,
            _level with
            {
                Reason = "none",
                Comment = " so\u0000 ",
            }
        );

        var saved = Assert.Single(store.SavedAnswers).Content;
        Assert.Equal(("", "so"), (saved.Reason, saved.Comment));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Save_WhatMayNotBeRead_IsNotFoundHoweverBadTheAnswer(string? id)
    {
        var store = new FakeAssessmentStore(
            _cycle,
            AnAssessment().WithId("A-0GH1").OfCountry("GH"),
            AnAssessment().WithId("A-0XB1").OfCountry("XB").Closed()
        );
        var bad = _level with { Level = 9 };

        var outcome = await Answering(store)
            .SaveAsync(_respondent, id, new("no"), -1, bad, default);

        Assert.IsType<Outcome<Answer>.NotFound>(outcome);
        Assert.Empty(store.SavedAnswers);
    }

    [Theory]
    [InlineData("XA")]
    [InlineData("XB")]
    public async Task Save_ByAnAdvisor_IsForbiddenBeforeAnythingIsChecked(string country)
    {
        var store = new FakeAssessmentStore(AnAssessment().OfCountry(country).Closed());

        var outcome = await SaveAsync(store, Of(Actors.Advisor), _level with { Level = 9 });

        Assert.IsType<Outcome<Answer>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Save_RightRoleWithoutTheCountry_IsNotFound() =>
        Assert.IsType<Outcome<Answer>.NotFound>(
            await SaveAsync(new FakeAssessmentStore(_cycle), Actors.Coordinator, _level)
        );

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("LEG.S.99")]
    public async Task Save_NoIndicatorOfTheVersion_IsInvalid(string? indicator)
    {
        var store = new FakeAssessmentStore(_cycle);

        var outcome = await Answering(store)
            .SaveAsync(_respondent, "A-0001", new(indicator), 0, _level, default);

        Assert.Equal(
            [new(AnswerRules.IndicatorIsUnknown, "indicator", indicator ?? "")],
            Assert.IsType<Outcome<Answer>.Invalid>(outcome).Violations
        );
    }

    [Fact]
    public async Task Save_IndicatorOfANewerVersionOnly_IsUnknownToTheCycle()
    {
        var newer = AFramework()
            .WithVersion("2.0")
            .PublishedOn(new(2026, 1, 1))
            .WithAdded("LEG.S.4");
        var frameworks = new FakeFrameworkSource(AFramework(), newer);
        var store = new FakeAssessmentStore(_cycle);
        var answering = new AnswerIndicator(SampleAccess.To(store), store, frameworks, _clock);

        var outcome = await answering.SaveAsync(
            _respondent,
            "A-0001",
            new("LEG.S.4"),
            0,
            _level,
            default
        );

        Assert.IsType<Outcome<Answer>.Invalid>(outcome);
    }

    [Fact]
    public async Task Save_CycleClosedWhileSaving_SaysThatItIsClosed()
    {
        var store = new FakeAssessmentStore(_cycle);
        var closed = AnAssessment().WithVersion(2).Closed().Build();
        store.BeforeAnswer = _ =>
            store.SaveAsync(closed, AssessmentChange.Closed, Actors.Coordinator, default);

        var outcome = await SaveAsync(store, _respondent, _level);

        var invalid = Assert.IsType<Outcome<Answer>.Invalid>(outcome);
        Assert.Equal([new(AnswerRules.AssessmentIsClosed, "assessment")], invalid.Violations);
        Assert.Empty(store.SavedAnswers);
    }

    [Fact]
    public async Task Save_SeveralThingsWrong_NamesEachAndStoresNothing()
    {
        var store = new FakeAssessmentStore(AnAssessment().Closed());

        var outcome = await Answering(store)
            .SaveAsync(
                _respondent,
                "A-0001",
                new("LEG.S.99"),
                0,
                _level with
                {
                    Level = 6,
                },
                default
            );

        string[] rules =
        [
            AnswerRules.LevelIsInvalid,
            AnswerRules.IndicatorIsUnknown,
            AnswerRules.AssessmentIsClosed,
        ];
        var invalid = Assert.IsType<Outcome<Answer>.Invalid>(outcome);
        Assert.Equal(rules, invalid.Violations.Select(violation => violation.Rule));
        Assert.Empty(store.SavedAnswers);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public async Task Save_NotBasedOnTheLast_IsAConflictWithWhatIsStored(int basedOn)
    {
        var stored = AnAnswer(_cycle, Indicator, 2);
        var store = new FakeAssessmentStore(_cycle).With(stored);

        var outcome = await SaveAsync(store, _respondent, _level, basedOn);

        Assert.Equal(stored, Assert.IsType<Outcome<Answer>.Conflict>(outcome).Current);
        Assert.Empty(store.SavedAnswers);
    }

    [Fact]
    public async Task Save_SomebodyElseInBetween_IsAConflictWithTheirAnswer()
    {
        var store = new FakeAssessmentStore(_cycle);
        var theirs = AnAnswer(_cycle, Indicator, 1);
        store.InterleaveSaveOf(theirs);

        var outcome = await SaveAsync(store, _respondent, _level);

        Assert.Equal(theirs, Assert.IsType<Outcome<Answer>.Conflict>(outcome).Current);
    }

    [Fact]
    public async Task Save_BasedOnAVersionThatNeverWas_IsAConflictWithABlankAnswer()
    {
        var outcome = await SaveAsync(new FakeAssessmentStore(_cycle), _respondent, _level, 3);

        var current = Assert.IsType<Outcome<Answer>.Conflict>(outcome).Current;
        Assert.Equal((0, ""), (current.Version, current.UpdatedBy));
        Assert.Equal(AnswerContent.Blank, current.Content);
    }

    [Fact]
    public async Task Save_DatabaseAway_Throws() =>
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            SaveAsync(new FakeAssessmentStore(_cycle) { IsUnavailable = true }, _respondent, _level)
        );

    private static Actor Of(Actor actor) => actor with { Countries = [new CountryCode("XA")] };

    private AnswerIndicator Answering(FakeAssessmentStore store) =>
        new(SampleAccess.To(store), store, new FakeFrameworkSource(), _clock);

    private Task<Outcome<Answer>> SaveAsync(
        FakeAssessmentStore store,
        Actor actor,
        AnswerContent content,
        int basedOn = 0
    ) => Answering(store).SaveAsync(actor, "A-0001", new(Indicator), basedOn, content, default);
}
