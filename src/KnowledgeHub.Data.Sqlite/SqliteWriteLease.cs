using System.Diagnostics;
using Microsoft.Data.Sqlite;
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
            await CheckpointAsync();
        }
    }

    // A reader that is still at work makes it give up at once, and a full disk makes it fail: the commit stands all the same,
    // the log only stays longer, and the next commit tries again.
    private async Task CheckpointAsync()
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync(
                "PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=1500;",
                CancellationToken.None
            );
        }
        catch (SqliteException exception)
        {
            Trace.TraceWarning("The write-ahead log was not checkpointed: {0}", exception.Message);
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
