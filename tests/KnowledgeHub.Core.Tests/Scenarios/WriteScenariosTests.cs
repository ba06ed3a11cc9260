using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scenarios;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Scenarios;

public sealed class WriteScenariosTests
{
    private static readonly Assessment _own = AnAssessment();
    private static readonly Actor _respondent = Actors.Respondent.In("XA");
    private readonly FakeScenarios _store = new();
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Add_Levels_KeepsThoseThatMoveAnything()
    {
        var saved = Done(await AddAsync(" Reform ", ("LEG.S.2", 4), ("LEG.S.1", 3)));

        Assert.Equal(("Reform", 1, "respondent"), (saved.Name, saved.Version, saved.CreatedBy));
        Assert.Equal(new(new("LEG.S.2"), 4), Assert.Single(saved.Levels));
        Assert.Equal([ScenarioChange.Added], _store.Saves.Select(save => save.Change));
    }

    [Theory]
    [InlineData(" ", 4, ScenarioRules.NameIsMissing)]
    [InlineData("Reform", 3, ScenarioRules.NothingIsMoved)]
    public async Task Add_BrokenRule_IsRefused(string name, int level, string rule) =>
        Assert.Equal([rule], Rules(await AddAsync(name, ("LEG.S.1", level))));

    [Fact]
    public async Task Add_NameTooLong_IsRefused() =>
        Assert.Equal(
            [ScenarioRules.NameIsTooLong],
            Rules(await AddAsync(new('x', ScenarioRules.MaxNameLength + 1), ("LEG.S.1", 4)))
        );

    [Fact]
    public async Task Add_MoreThanThereMayBe_IsRefused()
    {
        for (var number = 0; number < ScenarioRules.MaxScenarios; number++)
        {
            Done(await AddAsync($"Number {number}", ("LEG.S.1", 4)));
        }

        Assert.Equal([ScenarioRules.TooMany], Rules(await AddAsync("Last", ("LEG.S.1", 4))));
    }

    [Fact]
    public async Task Rename_SeenVersion_IsTheNextVersionWithTheNewName()
    {
        var saved = Done(await AddAsync("Reform", ("LEG.S.1", 4)));

        var renamed = Done(await RenameAsync(saved, "Reform 2030"));

        Assert.Equal(("Reform 2030", 2), (renamed.Name, renamed.Version));
    }

    [Fact]
    public async Task Rename_OldVersion_GivesWhatIsStored()
    {
        var saved = Done(await AddAsync("Reform", ("LEG.S.1", 4)));
        Done(await RenameAsync(saved, "Second"));

        var outcome = await RenameAsync(saved, "Third");

        Assert.Equal("Second", Assert.IsType<Outcome<Scenario>.Conflict>(outcome).Current.Name);
    }

    [Fact]
    public async Task Rename_SomebodyCommitsAMomentBefore_IsAConflict()
    {
        var saved = Done(await AddAsync("Reform", ("LEG.S.1", 4)));
        _store.IsStale = true;

        Assert.IsType<Outcome<Scenario>.Conflict>(await RenameAsync(saved, "Second"));
    }

    [Fact]
    public async Task Remove_Scenario_IsListedNoMoreAndNotFoundAgain()
    {
        var saved = Done(await AddAsync("Reform", ("LEG.S.1", 4)));

        Assert.True(Done(await RemoveAsync(saved)).IsRemoved);

        Assert.Empty(await _store.ListAsync(_own.Id, default));
        Assert.IsType<Outcome<Scenario>.NotFound>(await RemoveAsync(saved));
    }

    [Theory]
    [InlineData(Role.Respondent, true)]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Approver, true)]
    [InlineData(Role.Advisor, false)]
    public async Task Add_ByRole_IsForThoseWhoWorkForTheCountry(Role role, bool isAllowed)
    {
        var outcome = await Write()
            .AddAsync(
                Actors.Of(role).In("XA"),
                "A-0001",
                "Reform",
                [new(new("LEG.S.1"), 4)],
                default
            );

        Assert.Equal(isAllowed, outcome is Outcome<Scenario>.Done);
        Assert.Equal(!isAllowed, outcome is Outcome<Scenario>.Forbidden);
    }

    [Fact]
    public async Task Add_ForeignCountry_IsNotFound() =>
        Assert.IsType<Outcome<Scenario>.NotFound>(
            await Write().AddAsync(Actors.Respondent.In("GH"), "A-0001", "Reform", [], default)
        );

    private static Scenario Done(Outcome<Scenario> outcome) =>
        Assert.IsType<Outcome<Scenario>.Done>(outcome).Value;

    private static IEnumerable<string> Rules(Outcome<Scenario> outcome) =>
        Assert.IsType<Outcome<Scenario>.Invalid>(outcome).Violations.Select(one => one.Rule);

    private Task<Outcome<Scenario>> AddAsync(
        string name,
        params (string Indicator, int Level)[] levels
    ) =>
        Write()
            .AddAsync(
                _respondent,
                "A-0001",
                name,
                [.. levels.Select(one => new ScenarioLevel(new(one.Indicator), one.Level))],
                default
            );

    private Task<Outcome<Scenario>> RenameAsync(Scenario seen, string name) =>
        Write().RenameAsync(_respondent, Basis(seen), name, default);

    private Task<Outcome<Scenario>> RemoveAsync(Scenario seen) =>
        Write().RemoveAsync(_respondent, Basis(seen), default);

    private static ScenarioBasis Basis(Scenario seen) => new("A-0001", seen.Id, seen.Version);

    private WriteScenarios Write()
    {
        var answers = new FakeAssessmentStore(_own).With([
            .. SampleReadings.AnswersOf(_own, AFramework(), "32"),
        ]);
        var assessments = new ReadAssessments(
            SampleAccess.To(answers),
            answers,
            new FakeFrameworkSource()
        );
        return new(new(assessments, _store), _store, _clock);
    }
}
