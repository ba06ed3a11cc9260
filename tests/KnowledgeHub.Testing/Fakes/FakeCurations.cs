using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps curations in memory, every version.</summary>
public sealed class FakeCurations : ICurationStore
{
    private readonly List<Curation> _versions = [];

    /// <summary>Everything that was saved, in order.</summary>
    public IReadOnlyList<Curation> Saved => _versions;

    /// <summary>What somebody else saves just before the next save.</summary>
    public Curation? Competing { get; set; }

    public Task<Curation?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_versions.LastOrDefault(curation => curation.Id == id));

    public Task<IReadOnlyList<CurationListing>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<CurationListing>>([
            .. _versions
                .GroupBy(curation => curation.Id)
                .Select(versions => versions.Last())
                .Where(curation => curation.Placement is not null)
                .Select(curation => new CurationListing(curation, curation.ChangedBy)),
        ]);

    public Task<IReadOnlyList<CurationListing>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<CurationListing>>([
            .. _versions
                .Where(curation => curation.Id == id)
                .Reverse()
                .Select(curation => new CurationListing(curation, curation.ChangedBy)),
        ]);

    public Task<SaveResult> SaveAsync(
        Curation next,
        CurationChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (Competing is { } competing)
        {
            _versions.Add(competing);
            Competing = null;
        }

        var stored = _versions.LastOrDefault(curation => curation.Id == next.Id)?.Version ?? 0;
        if (stored != next.Version - 1)
        {
            return Task.FromResult(stored == 0 ? SaveResult.Taken : SaveResult.Stale);
        }

        _versions.Add(next);
        return Task.FromResult(SaveResult.Saved);
    }
}
