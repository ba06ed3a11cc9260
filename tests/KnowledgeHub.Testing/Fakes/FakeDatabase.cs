using KnowledgeHub.Core;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>What the calls of a fake store have in common: one at a time, refused when cancelled or when the database is away.</summary>
internal sealed class FakeDatabase
{
    private readonly Lock _gate = new();

    /// <summary>Whether each call fails as if the database were away.</summary>
    public bool IsUnavailable { get; set; }

    public Task<T> ReplyAsync<T>(Func<T> reply, CancellationToken cancellation) =>
        (cancellation.IsCancellationRequested, IsUnavailable) switch
        {
            (true, _) => Task.FromCanceled<T>(cancellation),
            (_, true) => Task.FromException<T>(
                new StoreUnavailableException(new IOException("no database"))
            ),
            _ => Task.FromResult(Read(reply)),
        };

    public T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
