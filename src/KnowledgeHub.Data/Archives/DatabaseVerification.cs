using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Archives;

/// <summary>
/// Looks whether the database is whole: the product's own check, every row of every table, every document, whether what a row
/// refers to is there, and whether the history has no gaps.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class DatabaseVerification(StoreAccess access)
{
    /// <summary>Checks everything.</summary>
    /// <param name="progress">Hears of each step.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public Task<VerificationReport> RunAsync(
        IProgress<string> progress,
        CancellationToken cancellation
    ) => access.RunAsync(context => RunAsync(context, progress, cancellation), cancellation);

    private async Task<VerificationReport> RunAsync(
        HubDbContext context,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        await using var moment = await access.Engine.BeginSnapshotAsync(context, cancellation);
        var (findings, remarks) = (new List<string>(), new List<string>());
        var step = string.Empty;
        try
        {
            Begin($"{access.Engine.Name}: files");
            var damage = await access.Engine.FindDamageAsync(context, cancellation);
            findings.AddRange(damage.Findings);
            remarks.AddRange(damage.Remarks);
            await ReadAsync(context, findings, Begin, cancellation);
        }
        catch (DbException exception) when (exception.SqlState is ['X', 'X', ..] or ['5', '8', ..])
        {
            // So PostgreSQL answers on a damaged page, and the driver gives the connection up; 58 is a file that is gone or a
            // disk that fails below a server that answers.
            findings.Add(
                $"{step}: reading ended there, and nothing behind it was looked at: {exception.Message}"
            );
        }

        return new(findings, remarks);

        void Begin(string next) => progress.Report(step = next);
    }

    private async Task ReadAsync(
        HubDbContext context,
        List<string> findings,
        Action<string> begin,
        CancellationToken cancellation
    )
    {
        var broken = new HashSet<string>();
        foreach (var table in ArchiveSchema.Of(context, access.Engine.JsonColumnType).Tables)
        {
            begin(table.Name);
            var unreadable = await CountUnreadableAsync(context, table, cancellation);
            if (unreadable > 0)
            {
                findings.Add($"{table.Name}: {unreadable} rows cannot be read");
                broken.Add(table.Name);
            }
        }

        begin("references");
        findings.AddRange(await LostRows.FindAsync(context, broken, cancellation));
        begin("history");
        findings.AddRange(await HistoryGaps.FindAsync(context, broken, cancellation));
    }

    private static async Task<long> CountUnreadableAsync(
        HubDbContext context,
        ArchiveTable table,
        CancellationToken cancellation
    )
    {
        var unreadable = 0L;
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.Select;
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            unreadable += IsReadable(rows, table) ? 0 : 1;
        }

        return unreadable;
    }

    private static bool IsReadable(DbDataReader rows, ArchiveTable table)
    {
        try
        {
            using var line = new Utf8JsonWriter(Stream.Null);
            line.WriteStartArray();
            for (var place = 0; place < table.Columns.Length; place++)
            {
                ArchiveValue.Copy(rows, place, table.Columns[place].Type, line);
                if (table.Columns[place].IsJson && !rows.IsDBNull(place))
                {
                    using var document = JsonDocument.Parse(rows.GetString(place));
                }
            }

            return true;
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidCastException)
        {
            return false;
        }
    }
}
