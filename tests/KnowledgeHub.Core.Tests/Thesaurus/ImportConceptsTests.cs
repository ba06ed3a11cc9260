using KnowledgeHub.Core.Thesaurus;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class ImportConceptsTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly FakeConceptStore _store = new(
        AConcept("border-checks").Also("en", "frontier checks").Stored(),
        AConcept("targeting").Stored()
    );

    private ImportConcepts Import => new(_store, new FakeClock());

    [Fact]
    public async Task Plan_NewChangedAndEqualConcepts_TellsThemApartAndWritesNothing()
    {
        Concept[] concepts =
        [
            AConcept().Build(),
            AConcept("border-checks").Build(),
            AConcept("targeting").Build(),
        ];

        var outcome = await Import.PlanAsync(Actors.Editor, concepts, _none);

        var plan = Assert.IsType<Outcome<ConceptImportPlan>.Done>(outcome).Value;
        Assert.Equal(["risk-analysis"], plan.Created);
        Assert.Equal(["border-checks"], plan.Changed);
        Assert.Equal(1, plan.Unchanged);
        Assert.Null(_store.Current.Find("risk-analysis"));
    }

    [Fact]
    public async Task Apply_OneBrokenConcept_ChangesNothing()
    {
        Concept[] concepts = [AConcept().Build(), AConcept("orphan").Under("nothing").Build()];

        var outcome = await Import.ApplyAsync(Actors.Editor, concepts, _none);

        var invalid = Assert.IsType<Outcome<ConceptImportPlan>.Invalid>(outcome);
        Assert.Equal("orphan: broader", Assert.Single(invalid.Violations).Field);
        Assert.Equal(2, _store.Current.Concepts.Count);
    }

    [Fact]
    public async Task Apply_GoodConcepts_TakesAllOver()
    {
        Concept[] concepts =
        [
            AConcept().Under("new-parent").Build(),
            AConcept("new-parent").Build(),
        ];

        await Import.ApplyAsync(Actors.Editor, concepts, _none);

        Assert.Equal(4, _store.Current.Concepts.Count);
    }

    [Fact]
    public async Task Apply_SomebodySavesInBetween_ChangesNothing()
    {
        _store.Competing = AConcept("border-checks").Stored(version: 2);

        var outcome = await Import.ApplyAsync(
            Actors.Editor,
            [AConcept("border-checks").Also("en", "else").Build()],
            _none
        );

        Assert.IsType<Outcome<ConceptImportPlan>.Conflict>(outcome);
    }

    [Fact]
    public async Task Plan_ByAContributor_IsForbidden() =>
        Assert.IsType<Outcome<ConceptImportPlan>.Forbidden>(
            await Import.PlanAsync(Actors.Contributor, [AConcept().Build()], _none)
        );
}
