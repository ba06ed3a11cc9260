using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class WriteConceptTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly FakeConceptStore _store = new(AConcept("border-checks").Stored());

    private WriteConcept Write => new(_store, new FakeClock());

    public static TheoryData<Role?> Others { get; } =
    [null, .. Enum.GetValues<Role>().Where(role => role is not Role.Editor).Cast<Role?>()];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task AnyChange_BySomebodyElseThanAnEditor_IsForbidden(Role? role)
    {
        var actor = Actors.Of(role);

        Assert.IsType<Outcome<ConceptState>.Forbidden>(
            await Write.CreateAsync(actor, AConcept().Build(), _none)
        );
        Assert.IsType<Outcome<ConceptState>.Forbidden>(
            await Write.ReviseAsync(actor, 1, AConcept("border-checks").Build(), _none)
        );
        Assert.IsType<Outcome<ConceptState>.Forbidden>(
            await Write.RemoveAsync(actor, "border-checks", 1, _none)
        );
    }

    [Fact]
    public async Task Create_GoodConcept_IsPartOfTheScheme()
    {
        var outcome = await Write.CreateAsync(Actors.Editor, AConcept().Build(), _none);

        var done = Assert.IsType<Outcome<ConceptState>.Done>(outcome);
        Assert.Equal(1, done.Value.Version);
        Assert.NotNull(_store.Current.Find("risk-analysis"));
    }

    [Fact]
    public async Task Create_IdOfAnotherConcept_IsRefused()
    {
        var outcome = await Write.CreateAsync(
            Actors.Editor,
            AConcept("border-checks").Build(),
            _none
        );

        var invalid = Assert.IsType<Outcome<ConceptState>.Invalid>(outcome);
        Assert.Equal(ConceptRules.IdIsTaken, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Create_IdOfARemovedConcept_GoesOnCounting()
    {
        await Write.RemoveAsync(Actors.Editor, "border-checks", 1, _none);

        var outcome = await Write.CreateAsync(
            Actors.Editor,
            AConcept("border-checks").Build(),
            _none
        );

        Assert.Equal(3, Assert.IsType<Outcome<ConceptState>.Done>(outcome).Value.Version);
    }

    [Fact]
    public async Task Revise_StaleVersion_GivesWhatIsStored()
    {
        var first = AConcept("border-checks").Also("en", "frontier checks").Build();
        await Write.ReviseAsync(Actors.Editor, 1, first, _none);

        var late = await Write.ReviseAsync(Actors.Editor, 1, first, _none);

        Assert.Equal(2, Assert.IsType<Outcome<ConceptState>.Conflict>(late).Current.Version);
    }

    [Fact]
    public async Task Revise_SomebodySavesInBetween_GivesWhatIsStored()
    {
        _store.Competing = AConcept("border-checks").Stored(version: 2);

        var late = await Write.ReviseAsync(
            Actors.Editor,
            1,
            AConcept("border-checks").Build(),
            _none
        );

        Assert.Equal(2, Assert.IsType<Outcome<ConceptState>.Conflict>(late).Current.Version);
    }

    /// <summary>The rules are asked of what is stored at the moment of the save, not of what was shown before.</summary>
    [Fact]
    public async Task Create_LabelTakenInBetween_IsRefused()
    {
        _store.Competing = AConcept("profiling").Also("en", "risk analysis").Stored();

        var outcome = await Write.CreateAsync(Actors.Editor, AConcept().Build(), _none);

        var invalid = Assert.IsType<Outcome<ConceptState>.Invalid>(outcome);
        Assert.Equal(ConceptRules.LabelIsTaken, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Remove_ConceptInUse_IsRefusedUntilNobodyNamesIt()
    {
        var child = AConcept().Under("border-checks");
        await Write.CreateAsync(Actors.Editor, child.Build(), _none);

        var refused = await Write.RemoveAsync(Actors.Editor, "border-checks", 1, _none);
        await Write.ReviseAsync(Actors.Editor, 1, child.Under().Build(), _none);
        var removed = await Write.RemoveAsync(Actors.Editor, "border-checks", 1, _none);

        Assert.IsType<Outcome<ConceptState>.Invalid>(refused);
        Assert.IsType<Outcome<ConceptState>.Done>(removed);
        Assert.Null(_store.Current.Find("border-checks"));
    }

    [Fact]
    public async Task AnyChange_OfARemovedConcept_FindsNothing()
    {
        await Write.RemoveAsync(Actors.Editor, "border-checks", 1, _none);

        var outcome = await Write.ReviseAsync(
            Actors.Editor,
            2,
            AConcept("border-checks").Build(),
            _none
        );

        Assert.IsType<Outcome<ConceptState>.NotFound>(outcome);
    }
}
