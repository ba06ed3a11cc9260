namespace KnowledgeHub.Core.Editorial;

/// <summary>Port: the accounts of those who may write entries.</summary>
public interface IAuthorDirectory
{
    /// <summary>Contributors and editors, by name.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Author>> ListAsync(CancellationToken cancellation);

    /// <summary>The name of an account, whatever it may do.</summary>
    /// <param name="id">Account id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The name; null for the portal itself and for gone accounts.</returns>
    Task<string?> FindNameAsync(string id, CancellationToken cancellation);
}
