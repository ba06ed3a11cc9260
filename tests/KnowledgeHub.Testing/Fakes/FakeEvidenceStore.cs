using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps evidence in memory by the rules of the port.</summary>
public sealed class FakeEvidenceStore : IEvidenceStore
{
    private readonly List<EvidenceItem> _items = [];
    private readonly List<EvidenceLink> _links = [];
    private readonly Dictionary<Guid, ReadOnlyMemory<byte>> _files = [];

    /// <summary>What the next save gives instead of being done.</summary>
    public SaveResult? Refusal { get; set; }

    /// <summary>Every version of every item, in the order of the saves.</summary>
    public IReadOnlyList<EvidenceItem> Items => _items;

    /// <summary>Every version of every link, in the order of the saves.</summary>
    public IReadOnlyList<EvidenceLink> Links => _links;

    /// <summary>How often links were read.</summary>
    public int LinkReads { get; private set; }

    /// <summary>The assessment that each link is of.</summary>
    public Assessment UsedIn { get; init; } = AssessmentBuilder.AnAssessment();

    /// <summary>Puts items in.</summary>
    public FakeEvidenceStore With(params EvidenceItem[] items)
    {
        _items.AddRange(items);
        foreach (var file in items.Select(item => item.File).OfType<EvidenceFile>())
        {
            _files[file.Id] = new byte[] { 1, 2, 3 };
        }

        return this;
    }

    /// <summary>Puts links in.</summary>
    public FakeEvidenceStore With(params EvidenceLink[] links)
    {
        _links.AddRange(links);
        return this;
    }

    public Task<IReadOnlyList<EvidenceListing>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<EvidenceListing>>([
            .. Newest(_items, item => item.Id)
                .Where(item => item.Country == country)
                .OrderBy(item => item.Content.Title, StringComparer.CurrentCultureIgnoreCase)
                .Select(item => new EvidenceListing(
                    item,
                    Live().Count(link => link.Item == item.Id)
                )),
        ]);

    public Task<EvidenceItem?> FindAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    ) => Task.FromResult(_items.LastOrDefault(item => item.Id == id && item.Country == country));

    public Task<IReadOnlyList<EvidenceVersion>> ReadHistoryAsync(
        EvidenceId id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<EvidenceVersion>>([
            .. _items
                .Where(item => item.Id == id)
                .Reverse()
                .Select(item => new EvidenceVersion(item, item.UpdatedBy)),
        ]);

    public Task<IReadOnlyList<EvidenceUse>> ReadUsesAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<EvidenceUse>>([
            .. Live()
                .Where(link => link.Item == id && link.Country == country)
                .Select(link => new EvidenceUse(link, UsedIn)),
        ]);

    public Task<IReadOnlyList<LinkedEvidence>> ReadLinksAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    )
    {
        LinkReads++;
        return Task.FromResult<IReadOnlyList<LinkedEvidence>>([
            .. Live()
                .Where(link => assessments.Contains(link.Assessment))
                .Select(link => new LinkedEvidence(
                    link,
                    _items.Last(item => item.Id == link.Item),
                    link.ChangedBy
                )),
        ]);
    }

    public Task<EvidenceLink?> FindLinkAsync(EvidenceLinkKey key, CancellationToken cancellation) =>
        Task.FromResult(_links.LastOrDefault(link => link.Key == key));

    public Task<ReadOnlyMemory<byte>?> ReadFileAsync(
        CountryCode country,
        Guid file,
        CancellationToken cancellation
    ) =>
        Task.FromResult<ReadOnlyMemory<byte>?>(
            _files.TryGetValue(file, out var bytes) ? bytes : null
        );

    public Task<SaveResult> SaveItemAsync(
        EvidenceItem next,
        EvidenceChange change,
        EvidenceUpload? upload,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (Refusal is null && upload is not null && next.File is { } file)
        {
            _files[file.Id] = upload.Bytes;
        }

        return Task.FromResult(Save(_items, next));
    }

    public Task<SaveResult> SaveLinkAsync(
        EvidenceLink next,
        EvidenceChange change,
        Actor actor,
        CancellationToken cancellation
    ) => Task.FromResult(Save(_links, next));

    private SaveResult Save<T>(List<T> saved, T next)
    {
        if (Refusal is null)
        {
            saved.Add(next);
        }

        return Refusal ?? SaveResult.Saved;
    }

    private IEnumerable<EvidenceLink> Live() =>
        Newest(_links, link => link.Key).Where(link => !link.IsRemoved);

    private static IEnumerable<T> Newest<T, TKey>(IEnumerable<T> versions, Func<T, TKey> key) =>
        versions.GroupBy(key).Select(group => group.Last());
}
