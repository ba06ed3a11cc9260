namespace KnowledgeHub.Core.Privacy;

/// <summary>Keeps the list of erased accounts outside of the database.</summary>
public interface IErasureNotes
{
    /// <summary>Adds what the list does not have yet.</summary>
    /// <param name="erasures">All erasures there were.</param>
    /// <param name="cancellation">Cancels the write.</param>
    Task KeepAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellation);

    /// <summary>What the list says.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="FormatException">It is no such list.</exception>
    Task<IReadOnlyList<Erasure>> ReadAsync(CancellationToken cancellation);
}
