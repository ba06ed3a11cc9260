using KnowledgeHub.Core.Following;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps in memory what persons follow.</summary>
public sealed class FakeFollows : IFollowStore
{
    private readonly Dictionary<string, DateTime> _seen = [];

    /// <summary>Everything that is followed now.</summary>
    public List<Follow> Stored { get; } = [];

    public Task<IReadOnlyList<Follow>> ListAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<Follow>>([
            .. Stored.Where(follow => follow.AccountId == accountId),
        ]);

    public Task<bool> AddAsync(Follow follow, int max, CancellationToken cancellation)
    {
        var isKnown = Stored.Any(other => IsSame(other, follow));
        var isKept = isKnown || Stored.Count(other => other.AccountId == follow.AccountId) < max;
        if (isKept && !isKnown)
        {
            Stored.Add(follow);
        }

        return Task.FromResult(isKept);
    }

    public Task RemoveAsync(
        string accountId,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    )
    {
        Stored.RemoveAll(follow => IsSame(follow, new(accountId, kind, target, default)));
        return Task.CompletedTask;
    }

    public Task<DateTime?> ReadSeenAsync(string accountId, CancellationToken cancellation) =>
        Task.FromResult(_seen.TryGetValue(accountId, out var seen) ? seen : (DateTime?)null);

    public Task NoteSeenAsync(SeenMark mark, CancellationToken cancellation)
    {
        _seen[mark.AccountId] = mark.SeenUtc;
        return Task.CompletedTask;
    }

    private static bool IsSame(Follow one, Follow other) =>
        (one.AccountId, one.Kind, one.Target) == (other.AccountId, other.Kind, other.Target);
}
