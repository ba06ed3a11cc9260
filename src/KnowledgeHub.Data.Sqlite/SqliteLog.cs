using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>
/// The write-ahead log, which holds pages as they were before. It is cut when it has grown long, and as soon as nobody reads when
/// something was erased. Only the holder of the engine's gate cuts it.
/// </summary>
/// <param name="databaseFile">Path of the database file.</param>
internal sealed class SqliteLog(string databaseFile)
{
    private const long LongBytes = 4 * 1024 * 1024;
    private const string Cut = "PRAGMA wal_checkpoint(TRUNCATE);";
    private const string CutAtOnce = $"PRAGMA busy_timeout=0; {Cut} PRAGMA busy_timeout=1500;";

    // What a process before this one has left is not known.
    private bool _holdsErased = true;

    private long Bytes =>
        new FileInfo(databaseFile + "-wal") is { Exists: true } log ? log.Length : 0;

    /// <summary>Cuts it after a commit when it is due. A reader that is still at work puts that off until the next commit.</summary>
    /// <param name="context">The context of the commit.</param>
    public async Task CutWhenDueAsync(HubDbContext context)
    {
        if (Bytes >= LongBytes || (_holdsErased && Bytes > 0))
        {
            await CutAsync(context, CutAtOnce);
        }
    }

    /// <summary>Cuts it because it holds what was erased: now, or after the next commits when somebody reads for longer.</summary>
    /// <param name="context">The context.</param>
    public Task CutErasedAsync(HubDbContext context)
    {
        _holdsErased = true;
        return CutAsync(context, Cut);
    }

    // A reader that is still at work makes it give up, and a full disk makes it fail: the commit stands all the same, the log only
    // stays longer, and the next commit tries again.
    private async Task CutAsync(HubDbContext context, string sql)
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync(sql, CancellationToken.None);
            _holdsErased &= Bytes > 0;
        }
        catch (SqliteException exception)
        {
            Trace.TraceWarning("The write-ahead log was not cut: {0}", exception.Message);
        }
    }
}
