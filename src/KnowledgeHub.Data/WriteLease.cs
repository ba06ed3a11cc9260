namespace KnowledgeHub.Data;

/// <summary>A write in progress; see <see cref="DatabaseEngine.BeginWriteAsync"/>.</summary>
public abstract class WriteLease : IAsyncDisposable
{
    /// <summary>Commits; only after this may anybody be told that something is saved.</summary>
    /// <param name="cancellation">Cancels the commit.</param>
    public abstract Task CommitAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
