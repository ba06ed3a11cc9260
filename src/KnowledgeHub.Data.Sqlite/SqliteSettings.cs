using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeHub.Data.Sqlite;

/// <summary>
/// Settings of every connection. FULL: a commit is on the disk before anybody hears "saved". secure_delete: what is deleted
/// is overwritten. No automatic checkpoints: <see cref="SqliteWriteLease"/> makes them inside the gate.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // A write, which EF Core's look whether there is a database may not do: it opens the file for reading only.
    private const string WriteAheadLog = "PRAGMA journal_mode=WAL; ";

    private const string Pragmas =
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
        + "PRAGMA trusted_schema=OFF; PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864; "
        + "PRAGMA busy_timeout=1500;";

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

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = IsForReadingOnly(connection) ? Pragmas : WriteAheadLog + Pragmas;
        command.ExecuteNonQuery();

        // SQLite's own lower() and upper() know ASCII only.
        if (connection is SqliteConnection sqlite)
        {
            sqlite.CreateFunction(
                "lower",
                (string? text) => text?.ToLowerInvariant(),
                isDeterministic: true
            );
            sqlite.CreateFunction(
                "upper",
                (string? text) => text?.ToUpperInvariant(),
                isDeterministic: true
            );
        }
    }

    private static bool IsForReadingOnly(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode
        is SqliteOpenMode.ReadOnly;
}
