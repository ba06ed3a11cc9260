using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Archives;

/// <summary>Counts what a check looks for.</summary>
internal static class FoundRows
{
    /// <summary>Runs a statement that gives one number.</summary>
    public static async Task<long> CountAsync(
        this HubDbContext context,
        string sql,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return Convert.ToInt64(
            await command.ExecuteScalarAsync(cancellation),
            CultureInfo.InvariantCulture
        );
    }

    /// <summary>Runs a statement that gives a text and a number a row.</summary>
    public static async Task<IReadOnlyList<(string Name, long Count)>> CountEachAsync(
        this HubDbContext context,
        string sql,
        CancellationToken cancellation
    )
    {
        var found = new List<(string, long)>();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            found.Add((rows.GetString(0), rows.GetInt64(1)));
        }

        return found;
    }
}
