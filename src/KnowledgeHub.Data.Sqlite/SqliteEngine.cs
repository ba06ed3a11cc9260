using KnowledgeHub.Data.Upgrades;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>
/// SQLite for one node. The engine build that can be had (3.50) is older than the fix of the WAL-reset bug, in which two
/// connections that write or checkpoint at once can damage the file. So one write at a time passes through a gate, and only
/// the holder of the gate checkpoints; the portal keeps a second process out by a lock on the data folder.
/// </summary>
/// <param name="databaseFile">Path of the database file.</param>
/// <param name="isForReading">Whether the file is opened for reading only, beside a portal that writes.</param>
public sealed class SqliteEngine(string databaseFile, bool isForReading = false)
    : DatabaseEngine,
        IDisposable
{
    private const int ConstraintViolation = 19;
    private static readonly int[] _uniqueViolations = [1555, 2067]; // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE

    // SQLITE_PERM, BUSY, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB
    private static readonly int[] _unavailable = [3, 5, 8, 10, 11, 13, 14, 26];

    // Who saves hears within about this time whether it can be done; waiting in line behind a stuck save helps nobody.
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly SqliteLog _log = new(databaseFile);

    /// <inheritdoc/>
    public override string Name => "SQLite";

    /// <inheritdoc/>
    public override string JsonColumnType => "TEXT";

    /// <inheritdoc/>
    public override void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = databaseFile,
            Mode = isForReading ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = true,
            DefaultTimeout = 2,
        };
        options
            .UseSqlite(
                connection.ConnectionString,
                sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly.GetName().Name)
            )
            .AddInterceptors(SqliteSettings.Instance);
    }

    /// <inheritdoc/>
    public override async Task<WriteLease> BeginWriteAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!await _gate.WaitAsync(_longestWait, cancellation))
        {
            throw new TimeoutException("Other saves have held the database for too long.");
        }

        try
        {
            // Not deferred: the provider begins IMMEDIATE, so that a read-then-write never fails half-way with BUSY_SNAPSHOT.
            var transaction = await context.Database.BeginTransactionAsync(cancellation);
            return new SqliteWriteLease(context, transaction, _log, _gate);
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public override Task EnterFeedOrderAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => Task.CompletedTask;

    /// <summary>The log holds pages as they were before; a checkpoint that cuts it leaves none.</summary>
    /// <inheritdoc/>
    public override async Task OverwriteOldPagesAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!await _gate.WaitAsync(_longestWait, cancellation))
        {
            throw new TimeoutException("Other saves have held the database for too long.");
        }

        try
        {
            await _log.CutErasedAsync(context);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>
    /// One transaction for all. A table is rebuilt without the check of foreign keys, which cannot be switched off inside a
    /// transaction: so before it, and the links are checked before the commit.
    /// </summary>
    /// <inheritdoc/>
    public override async Task MigrateAsync(HubDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await context.Database.ExecuteSqlAsync($"PRAGMA foreign_keys=OFF", cancellation);
            await using var write = await BeginWriteAsync(context, cancellation);
            await MigrationRun.ApplyAsync(context, cancellation);
            if (await FindBrokenLinksAsync(context, cancellation) is [var first, ..])
            {
                throw new InvalidOperationException($"The upgrade was given up: {first}.");
            }

            await write.CommitAsync(cancellation);
        }
        finally
        {
            await context.Database.ExecuteSqlAsync(
                $"PRAGMA foreign_keys=ON",
                CancellationToken.None
            );
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc/>
    public override async Task<EngineCondition> FindConditionAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var build = await context
            .Database.SqlQueryRaw<string>("SELECT sqlite_version() AS Value")
            .SingleAsync(cancellation);
        var journal = await context
            .Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode")
            .SingleAsync(cancellation);
        var mode = SqliteBuilds.NeedsOneWriter(build)
            ? "this build has the WAL-reset fault, so the portal is the only writer and alone checkpoints: let no other program write to the file"
            : "one writer that alone checkpoints";
        return new(
            $"SQLite {build}, {journal}: {mode}",
            journal == "wal"
                ? []
                :
                [
                    $"The journal mode is {journal}, not wal: the file system does not support it. Do not keep the data folder on a network share.",
                ]
        );
    }

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();

        // Deferred: it takes no lock, and its first read holds on to the moment.
        return await context.Database.UseTransactionAsync(
                connection.BeginTransaction(deferred: true),
                cancellation
            ) ?? throw new InvalidOperationException("The context is in a transaction already.");
    }

    /// <summary>Nothing to do: the next number is one more than the highest.</summary>
    /// <inheritdoc/>
    public override Task ContinueNumbersAsync(
        HubDbContext context,
        string table,
        string column,
        long last,
        CancellationToken cancellation
    ) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<VerificationReport> FindDamageAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var pages = await context
            .Database.SqlQueryRaw<string>(
                "SELECT integrity_check AS Value FROM pragma_integrity_check"
            )
            .ToListAsync(cancellation);
        return new([.. pages.Where(line => line != "ok")], []);
    }

    /// <inheritdoc/>
    public override bool IsUniqueViolation(Exception exception) =>
        Find(exception) is { SqliteErrorCode: ConstraintViolation } sqlite
        && _uniqueViolations.Contains(sqlite.SqliteExtendedErrorCode);

    /// <inheritdoc/>
    public override bool IsUnavailable(Exception exception) =>
        exception is TimeoutException
        || (Find(exception) is { } sqlite && _unavailable.Contains(sqlite.SqliteErrorCode));

    /// <summary>A connection that was opened while the file could not be written stays that way.</summary>
    public override void ForgetConnections() => SqliteConnection.ClearAllPools();

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private static Task<List<string>> FindBrokenLinksAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) =>
        context
            .Database.SqlQueryRaw<string>(
                "SELECT DISTINCT \"table\" || ' refers to a missing row of ' || \"parent\" AS Value FROM pragma_foreign_key_check"
            )
            .ToListAsync(cancellation);

    private static SqliteException? Find(Exception? exception) =>
        exception as SqliteException ?? (exception is null ? null : Find(exception.InnerException));
}
