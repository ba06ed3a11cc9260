using System.Runtime.CompilerServices;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps entries in memory by the rules of the port: version, id and slug. Safe to share between threads.</summary>
public sealed class FakePracticeStore : IPracticeStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<PracticeId, Practice> _practices;
    private readonly List<RecordedSave> _saves = [];
    private readonly Queue<Practice> _competing = [];

    /// <summary>A store that holds these already; they are no saves.</summary>
    public FakePracticeStore(params Practice[] stored) =>
        _practices = stored.ToDictionary(practice => practice.Id);

    /// <summary>Whether each call fails as if the database were away.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>Whether each new entry is refused as if another had its id or slug.</summary>
    public bool TakesEveryAddress { get; set; }

    /// <summary>What was committed through the port, in order.</summary>
    public IReadOnlyList<RecordedSave> Saves => Read(() => _saves.ToList());

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<Practice> Stored => Read(() => _practices.Values.ToList());

    /// <summary>Lets somebody else commit this entry just before the next save; several calls, one save each.</summary>
    public void InterleaveSaveOf(Practice competing) =>
        Read(() =>
        {
            _competing.Enqueue(competing);
            return true;
        });

    public Task<Practice?> FindAsync(PracticeId id, CancellationToken cancellation) =>
        AnswerAsync(() => _practices.GetValueOrDefault(id), cancellation);

    public Task<Practice?> FindBySlugAsync(string slug, CancellationToken cancellation) =>
        AnswerAsync(
            () => _practices.Values.FirstOrDefault(practice => practice.Slug == slug),
            cancellation
        );

    public Task<IReadOnlyList<Practice>> FindManyAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    ) =>
        AnswerAsync<IReadOnlyList<Practice>>(
            () => [.. _practices.Values.Where(practice => ids.Contains(practice.Id))],
            cancellation
        );

    public async IAsyncEnumerable<Practice> ReadAllAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var all = await AnswerAsync(() => _practices.Values.ToList(), cancellation);
        foreach (var practice in all)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return practice;
        }
    }

    public Task<IReadOnlyList<PracticeListing>> ListDraftsAsync(
        string? ownerId,
        CancellationToken cancellation
    ) =>
        AnswerAsync<IReadOnlyList<PracticeListing>>(
            () =>
                [
                    .. _practices
                        .Values.Where(practice =>
                            practice.WorkingStatus
                                is not (PracticeStatus.Published or PracticeStatus.Archived)
                        )
                        .Where(practice => ownerId is null || practice.OwnerId == ownerId)
                        .OrderByDescending(practice => practice.UpdatedUtc)
                        .Select(Listing),
                ],
            cancellation
        );

    public Task<IReadOnlyList<PracticeListing>> ListDueAsync(
        DateOnly today,
        string? ownerId,
        CancellationToken cancellation
    ) =>
        AnswerAsync<IReadOnlyList<PracticeListing>>(
            () =>
                [
                    .. _practices
                        .Values.Where(practice => practice.Status is PracticeStatus.Published)
                        .Where(practice => practice.Content.ReviewBy < today)
                        .Where(practice => ownerId is null || practice.OwnerId == ownerId)
                        .OrderBy(practice => practice.Content.ReviewBy)
                        .Select(Listing),
                ],
            cancellation
        );

    public Task<IReadOnlyList<Practice>> ListScheduledAsync(
        DateTime utc,
        CancellationToken cancellation
    ) =>
        AnswerAsync<IReadOnlyList<Practice>>(
            () => [.. _practices.Values.Where(practice => practice.PublishAtUtc <= utc)],
            cancellation
        );

    public Task<SaveResult> SaveAsync(
        Practice next,
        PracticeChange change,
        Actor actor,
        CancellationToken cancellation
    ) => AnswerAsync(() => Save(new(next, change, actor)), cancellation);

    public Task<SaveResult> DeleteAsync(
        Practice practice,
        Actor actor,
        CancellationToken cancellation
    ) =>
        AnswerAsync(
            () =>
                _practices.GetValueOrDefault(practice.Id)?.Version == practice.Version
                && _practices.Remove(practice.Id)
                    ? SaveResult.Saved
                    : SaveResult.Stale,
            cancellation
        );

    private static PracticeListing Listing(Practice practice) =>
        new(
            practice.Id,
            practice.Slug,
            practice.Content.OriginalTitle,
            practice.WorkingStatus,
            practice.OwnerId,
            practice.UpdatedUtc
        )
        {
            IsPublic = practice.Status is PracticeStatus.Published,
            ReviewBy = practice.Content.ReviewBy,
        };

    private SaveResult Save(RecordedSave save)
    {
        if (_competing.TryDequeue(out var competing))
        {
            _practices[competing.Id] = competing;
        }

        var result = Judge(save.Practice);
        if (result is SaveResult.Saved)
        {
            _practices[save.Practice.Id] = save.Practice;
            _saves.Add(save);
        }

        return result;
    }

    private SaveResult Judge(Practice next)
    {
        var stored = _practices.GetValueOrDefault(next.Id);
        if (next.Version > 1 && stored?.Version != next.Version - 1)
        {
            return SaveResult.Stale;
        }

        var taken =
            (next.Version == 1 && (TakesEveryAddress || stored is not null))
            || _practices.Values.Any(other => other.Id != next.Id && other.Slug == next.Slug);
        return taken ? SaveResult.Taken : SaveResult.Saved;
    }

    private Task<T> AnswerAsync<T>(Func<T> answer, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellation);
        }

        return IsUnavailable
            ? Task.FromException<T>(new StoreUnavailableException(new IOException("no database")))
            : Task.FromResult(Read(answer));
    }

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
