using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>Holds the gate from the beginning of the transaction until the log is cut behind its commit.</summary>
internal sealed class SqliteWriteLease(
    HubDbContext context,
    IDbContextTransaction transaction,
    SqliteLog log,
    SemaphoreSlim gate
) : WriteLease
{
    public override async Task CommitAsync(CancellationToken cancellation)
    {
        await transaction.CommitAsync(cancellation);
        await log.CutWhenDueAsync(context);
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
