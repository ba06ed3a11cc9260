using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>
/// Settings of every connection. FULL: a commit is on the disk before anybody hears "saved". secure_delete: what is deleted
/// is overwritten. No automatic checkpoints: <see cref="SqliteLog"/> makes them inside the gate.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // A write, which EF Core's look whether there is a database may not do: it opens the file for reading only.
    private const string WriteAheadLog = "PRAGMA journal_mode=WAL; ";

    private const string Pragmas =
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
        + "PRAGMA trusted_schema=OFF; PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864; "
        + "PRAGMA busy_timeout=1500;";

    private readonly ConditionalWeakTable<sqlite3, object> _set = [];

    public static SqliteSettings Instance { get; } = new();

    public override void ConnectionOpened(
        DbConnection connection,
        ConnectionEndEventData eventData
    ) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Apply(connection); // the provider is synchronous underneath
        return Task.CompletedTask;
    }

    // A pooled connection keeps its settings when it is closed and opened again; only its handle stays the same then.
    private void Apply(DbConnection connection)
    {
        if (
            connection is not SqliteConnection { Handle: { } handle } sqlite
            || _set.TryGetValue(handle, out _)
        )
        {
            return;
        }

        using var command = sqlite.CreateCommand();
        command.CommandText = IsForReadingOnly(sqlite) ? Pragmas : WriteAheadLog + Pragmas;
        command.ExecuteNonQuery();
        _set.Add(handle, Instance);
    }

    private static bool IsForReadingOnly(SqliteConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode
        is SqliteOpenMode.ReadOnly;
}
