using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps concepts in memory by the rules of the port, and is the thesaurus of its node too.</summary>
public sealed class FakeConceptStore(params ConceptState[] stored) : IConceptStore, IThesaurusSource
{
    private readonly Dictionary<string, ConceptState> _states = stored.ToDictionary(state =>
        state.Id
    );

    private readonly List<ConceptVersion> _versions = [];

    public ConceptScheme Current => ConceptState.SchemeOf(_states.Values);

    /// <summary>Lets somebody else commit this concept just before the next save.</summary>
    public ConceptState? Competing { get; set; }

    public Task<ConceptState?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_states.GetValueOrDefault(id));

    public Task<IReadOnlyList<ConceptState>> ReadAllAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ConceptState>>([
            .. _states.Values.OrderBy(state => state.Id, StringComparer.Ordinal),
        ]);

    public Task<IReadOnlyList<ConceptVersion>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ConceptVersion>>([
            .. _versions.Where(version => version.State.Id == id).Reverse(),
        ]);

    public Task<SaveResult> SaveAsync(
        IReadOnlyList<ConceptState> next,
        ConceptChange change,
        Actor actor,
        Func<ConceptScheme, bool> holds,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(holds);
        if (Competing is { } competing)
        {
            _states[competing.Id] = competing;
        }

        var result = Judge(next, holds);
        if (result is SaveResult.Saved)
        {
            foreach (var state in next)
            {
                _states[state.Id] = state;
                _versions.Add(new(state, change, actor?.DisplayName));
            }
        }

        return Task.FromResult(result);
    }

    private SaveResult Judge(IReadOnlyList<ConceptState> next, Func<ConceptScheme, bool> holds)
    {
        if (!holds(ConceptState.SchemeOf(next.UnionBy(_states.Values, state => state.Id))))
        {
            return SaveResult.Closed;
        }

        return next.All(state => VersionOf(state.Id) == state.Version - 1)
            ? SaveResult.Saved
            : SaveResult.Stale;
    }

    private int VersionOf(string id) => _states.GetValueOrDefault(id)?.Version ?? 0;
}
