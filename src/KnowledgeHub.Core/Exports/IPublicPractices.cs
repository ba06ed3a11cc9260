namespace KnowledgeHub.Core.Exports;

/// <summary>Port: lists what is public, without reading the entries. Light enough to be asked for each page of a harvest.</summary>
public interface IPublicPractices
{
    /// <summary>Published and archived entries in the order of their last save.</summary>
    /// <param name="from">The first moment; null for no bound.</param>
    /// <param name="before">The first moment that is too late; null for no bound.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PublicPractice>> ListAsync(
        DateTime? from,
        DateTime? before,
        CancellationToken cancellation
    );
}
