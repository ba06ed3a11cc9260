using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using KnowledgeHub.Data.Upgrades;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KnowledgeHub.Data.PostgreSql;

/// <summary>PostgreSQL for one or many nodes.</summary>
/// <param name="connectionString">An Npgsql connection string.</param>
public sealed class PostgreSqlEngine(string connectionString) : DatabaseEngine
{
    // Any number that nothing else in the database uses for an advisory lock.
    private const long FeedOrderLock = 0x4B48_4645_4544;

    private const long UpgradeLock = 0x4B48_5550_4752;

    // Off, a crash of the server can damage pages or lose what was acknowledged.
    private static readonly string[] _mustBeOn =
    [
        "fsync",
        "full_page_writes",
        "synchronous_commit",
    ];

    private readonly string _connectionString = WithTimeouts(connectionString);
    private readonly string _question = new NpgsqlConnectionStringBuilder(connectionString)
    {
        Pooling = false,
        Timeout = 3,
        CommandTimeout = 3,
        ApplicationName = "KnowledgeHub",
    }.ConnectionString;
    private readonly NodeChannel _channel = new(WithTimeouts(connectionString));

    /// <inheritdoc/>
    public override string Name => "PostgreSQL";

    /// <inheritdoc/>
    public override string JsonColumnType => "jsonb";

    /// <inheritdoc/>
    public override void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseNpgsql(
            _connectionString,
            npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlEngine).Assembly.GetName().Name)
        );
    }

    /// <inheritdoc/>
    public override async Task<WriteLease> BeginWriteAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        return new PostgreSqlWriteLease(await context.Database.BeginTransactionAsync(cancellation));
    }

    /// <summary>
    /// A sequence gives numbers out before the commit, and commits come in any order: a reader could see 8, remember it, and
    /// never see 7, which is committed later. The lock lives until the end of the transaction, so numbers are given out and
    /// committed in one order. The other nodes are told with the commit.
    /// </summary>
    /// <inheritdoc/>
    public override Task EnterFeedOrderAsync(HubDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock({FeedOrderLock}), pg_notify({NodeChannel.Name}, {_channel.Node})",
            cancellation
        );
    }

    /// <summary>One transaction for all; nodes that start together wait for the first and find nothing left to do.</summary>
    /// <inheritdoc/>
    public override async Task MigrateAsync(HubDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var write = await BeginWriteAsync(context, cancellation);
        await context.Database.ExecuteSqlAsync(
            $"SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0",
            cancellation
        );
        await context.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock({UpgradeLock})",
            cancellation
        );
        await MigrationRun.ApplyAsync(context, cancellation);
        await write.CommitAsync(cancellation);
    }

    /// <inheritdoc/>
    public override async Task<EngineCondition> FindConditionAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = await context
            .Database.SqlQueryRaw<string>(
                "SELECT name || '=' || setting AS \"Value\" FROM pg_settings WHERE name IN ('server_version', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')"
            )
            .ToListAsync(cancellation);
        var version = settings.Single(line =>
            line.StartsWith("server_version=", StringComparison.Ordinal)
        )["server_version=".Length..];
        var off = _mustBeOn
            .Where(name => settings.Contains($"{name}=off"))
            .Select(name =>
                $"{name} is off: a crash of the server can lose or damage what was saved. Switch it on."
            );
        return new(
            $"PostgreSQL {version}",
            settings.Contains("data_checksums=off") ? [.. off, PageCheck.ChecksumsAreOff] : [.. off]
        );
    }

    /// <inheritdoc/>
    public override Task ListenAsync(Action<string> heard, CancellationToken cancellation) =>
        _channel.ListenAsync(heard, cancellation);

    /// <inheritdoc/>
    public override Task TellAsync(string text, CancellationToken cancellation) =>
        _channel.TellAsync(text, cancellation);

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var transaction = await context.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellation
        );

        // A large table may take longer to read than any page may.
        await context.Database.ExecuteSqlAsync($"SET LOCAL statement_timeout = 0", cancellation);
        return transaction;
    }

    /// <inheritdoc/>
    public override Task ContinueNumbersAsync(
        HubDbContext context,
        string table,
        string column,
        long last,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var quoted = $"\"{table}\"";
        return context.Database.ExecuteSqlAsync(
            $"SELECT setval(pg_get_serial_sequence({quoted}, {column}), {last + 1}, false)",
            cancellation
        );
    }

    /// <inheritdoc/>
    public override Task<VerificationReport> FindDamageAsync(
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        return PageCheck.RunAsync(context, cancellation);
    }

    /// <inheritdoc/>
    public override bool IsUniqueViolation(Exception exception) =>
        Find<PostgresException>(exception) is { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc/>
    public override bool IsUnavailable(Exception exception) =>
        Find<SocketException>(exception) is not null
        || Find<TimeoutException>(exception) is not null
        || (
            Find<PostgresException>(exception) is { } answered && SaysUnavailable(answered.SqlState)
        )
        || (
            Find<NpgsqlException>(exception) is { } npgsql and not PostgresException
            && npgsql.IsTransient
        );

    /// <inheritdoc/>
    protected override async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(_question);
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    protected override void GiveUpConnections() =>
        NpgsqlConnection.ClearPool(new(_connectionString));

    // Class 08 connection, 53 resources, 57P operator intervention, 58 system; 3D000 and 28 mean a wrong or missing database.
    private static bool SaysUnavailable(string state) =>
        state.StartsWith("08", StringComparison.Ordinal)
        || state.StartsWith("53", StringComparison.Ordinal)
        || state.StartsWith("57P", StringComparison.Ordinal)
        || state.StartsWith("58", StringComparison.Ordinal)
        || state.StartsWith("28", StringComparison.Ordinal)
        || state is "3D000" or "55P03";

    private static T? Find<T>(Exception? exception)
        where T : Exception =>
        exception as T ?? (exception is null ? null : Find<T>(exception.InnerException));

    // A lost server must not hold a reader for long, and no query of the portal may run for minutes.
    private static string WithTimeouts(string text)
    {
        // Npgsql's own builder knows every key, set or not; the plain one knows what the operator has written.
        var written = new DbConnectionStringBuilder { ConnectionString = text };
        var builder = new NpgsqlConnectionStringBuilder(text);
        if (!written.ContainsKey("Timeout"))
        {
            builder.Timeout = 5;
        }

        if (!written.ContainsKey("Options"))
        {
            builder.Options =
                "-c synchronous_commit=on -c statement_timeout=30000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000";
        }

        builder.ApplicationName ??= "KnowledgeHub";
        return builder.ConnectionString;
    }
}
