namespace KnowledgeHub.Core.Privacy;

/// <summary>Keeps the list of erased accounts outside of the database.</summary>
public interface IErasureNotes
{
    /// <summary>Adds what the list does not have yet.</summary>
    /// <param name="erasures">All erasures there were.</param>
    /// <param name="cancellation">Cancels the write.</param>
    Task KeepAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellation);
}
