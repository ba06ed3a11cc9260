using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Thesaurus;

public sealed class EfConceptStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeConcept_IsReadBackAndShownAtOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var saved = Whole().Stored();

        Assert.Equal(SaveResult.Saved, await SaveAsync(hub, saved));

        Assert.Equivalent(saved, await hub.Concepts.FindAsync(saved.Id, _none), strict: true);
        Assert.Equivalent(saved.Content, hub.Thesaurus.Current.Find(saved.Id), strict: true);
        Assert.Equal(new HistoryCount(1, 1, 1), await hub.CountHistoryAsync());
        Assert.Equal(
            AggregateKind.Concept,
            Assert.Single(await hub.Feed.ReadAfterAsync(0, 9, _none)).Kind
        );
        await hub.AssertHistoryIsWholeAsync("Concepts");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_StaleVersion_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await SaveAsync(hub, Whole().Stored());
        await SaveAsync(hub, Whole().Stored(version: 2));

        Assert.Equal(SaveResult.Stale, await SaveAsync(hub, Whole().Stored(version: 2)));
        Assert.Equal(SaveResult.Taken, await SaveAsync(hub, Whole().Stored()));
        Assert.Equal(new HistoryCount(2, 2, 2), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_RulesDoNotHold_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await SaveAsync(hub, ConceptBuilder.AConcept("border-checks").Stored());
        var seen = 0;

        var result = await hub.Concepts.SaveAsync(
            [Whole().Stored()],
            ConceptChange.Created,
            Actor.System,
            scheme => (seen = scheme.Concepts.Count) == 0,
            _none
        );

        Assert.Equal((SaveResult.Closed, 2), (result, seen));
        Assert.Single(await hub.Concepts.ReadAllAsync(_none));
    }

    /// <summary>Two editors who give one label to two concepts at the same moment: one of them is refused.</summary>
    [Theory, EachDatabase]
    public async Task Create_OneLabelTwiceAtTheSameTime_IsStoredOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var write = new WriteConcept(hub.Concepts, TimeProvider.System);

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(number =>
                    ConceptBuilder.AConcept($"concept-{number}").Also("fr", "le même nom").Build()
                )
                .Select(concept => write.CreateAsync(Actors.Editor, concept, _none))
        );

        Assert.Single(outcomes, outcome => outcome is Outcome<ConceptState>.Done);
        Assert.Single(await hub.Concepts.ReadAllAsync(_none));
    }

    [Theory, EachDatabase]
    public async Task ReadHistoryAsync_SeveralVersions_AreNewestFirst(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await SaveAsync(hub, Whole().Stored());
        await SaveAsync(hub, Whole().Stored(version: 2, isRemoved: true));

        var history = await hub.Concepts.ReadHistoryAsync("risk-analysis", _none);

        Assert.Equal([2, 1], history.Select(version => version.State.Version));
        Assert.Equal([true, false], history.Select(version => version.State.IsRemoved));
        Assert.Empty(hub.Thesaurus.Current.Concepts);
    }

    private static ConceptBuilder Whole() =>
        ConceptBuilder
            .AConcept()
            .Named("ar", "تحليل المخاطر")
            .Also("fr", "évaluation")
            .Abbreviated("ru", "АР")
            .Under("wider")
            .Beside("other")
            .Covering("How threats are weighed.");

    private static Task<SaveResult> SaveAsync(TestHub hub, ConceptState state) =>
        hub.Concepts.SaveAsync([state], ConceptChange.Created, Actor.System, _ => true, _none);
}
