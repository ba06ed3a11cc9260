namespace KnowledgeHub.Core.Following;

/// <summary>Port: keeps what persons follow and how far they have read. All of it goes with the account.</summary>
public interface IFollowStore
{
    /// <summary>What a person follows, the newest first.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Follow>> ListAsync(string accountId, CancellationToken cancellation);

    /// <summary>Keeps that a person follows something; once is enough.</summary>
    /// <param name="follow">What is followed.</param>
    /// <param name="max">How many things the person can follow, this one included.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it is followed now; not so with too many, or when the account is gone.</returns>
    Task<bool> AddAsync(Follow follow, int max, CancellationToken cancellation);

    /// <summary>Forgets that a person follows something.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="kind">What is followed.</param>
    /// <param name="target">Its id or code.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task RemoveAsync(
        string accountId,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    );

    /// <summary>Up to when a person has seen the notifications; null before the first time.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<DateTime?> ReadSeenAsync(string accountId, CancellationToken cancellation);

    /// <summary>Notes up to when a person has seen the notifications; an earlier moment changes nothing.</summary>
    /// <param name="mark">Who, and up to when.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task NoteSeenAsync(SeenMark mark, CancellationToken cancellation);
}
