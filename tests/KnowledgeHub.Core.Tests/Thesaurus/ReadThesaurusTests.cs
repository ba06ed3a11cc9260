using KnowledgeHub.Core.Thesaurus;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class ReadThesaurusTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly FakeConceptStore _store = new(AConcept().Stored());

    private ReadThesaurus Read => new(_store, _store);

    [Fact]
    public void Scheme_ForAVisitor_IsTheWholeThesaurus() =>
        Assert.Single(Read.Scheme(Actors.Anonymous).Concepts);

    [Fact]
    public async Task HistoryAndEditing_ForAContributor_AreForbidden()
    {
        Assert.IsType<Outcome<ConceptState>.Forbidden>(
            await Read.ForEditingAsync(Actors.Contributor, "risk-analysis", _none)
        );
        Assert.IsType<Outcome<IReadOnlyList<ConceptVersion>>.Forbidden>(
            await Read.HistoryAsync(Actors.Contributor, "risk-analysis", _none)
        );
    }

    [Fact]
    public async Task History_OfARemovedConcept_IsStillThere()
    {
        var write = new WriteConcept(_store, new FakeClock());
        await write.RemoveAsync(Actors.Editor, "risk-analysis", 1, _none);

        var history = await Read.HistoryAsync(Actors.Editor, "risk-analysis", _none);

        var done = Assert.IsType<Outcome<IReadOnlyList<ConceptVersion>>.Done>(history);
        Assert.Equal(ConceptChange.Removed, Assert.Single(done.Value).Change);
        Assert.IsType<Outcome<ConceptState>.NotFound>(
            await Read.ForEditingAsync(Actors.Editor, "risk-analysis", _none)
        );
    }
}
