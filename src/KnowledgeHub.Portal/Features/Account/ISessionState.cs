namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Port: how long the person of this request stays signed in.</summary>
public interface ISessionState
{
    /// <summary>The time left.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null when nobody is signed in.</returns>
    Task<SessionLeft?> ReadAsync(CancellationToken cancellation);

    /// <summary>Forgets what this node remembers as open, because sessions were ended.</summary>
    void Forget();
}
