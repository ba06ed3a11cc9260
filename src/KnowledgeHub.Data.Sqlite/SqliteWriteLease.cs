using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>Holds the gate from the beginning of the transaction to the checkpoint behind its commit.</summary>
internal sealed class SqliteWriteLease(
    HubDbContext context,
    IDbContextTransaction transaction,
    string databaseFile,
    SemaphoreSlim gate
) : WriteLease
{
    private const long CheckpointAtBytes = 4 * 1024 * 1024;

    public override async Task CommitAsync(CancellationToken cancellation)
    {
        await transaction.CommitAsync(cancellation);
        var log = new FileInfo(databaseFile + "-wal");
        if (log.Exists && log.Length >= CheckpointAtBytes)
        {
            // The commit stands whatever becomes of the checkpoint; cancelling it would only leave the log longer.
            await context.Database.ExecuteSqlRawAsync(
                "PRAGMA wal_checkpoint(TRUNCATE)",
                CancellationToken.None
            );
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            gate.Release();
        }
    }
}
