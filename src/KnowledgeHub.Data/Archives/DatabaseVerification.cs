using System.Text.Json;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Archives;

/// <summary>
/// Looks whether the database is whole: the product's own check, every row of every table, every document, and that each
/// answer, assessment and entry has the revision and the audit event of its present version.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class DatabaseVerification(StoreAccess access)
{
    // Table, kind of its history, and how the history names a row.
    private static readonly (string Table, AggregateKind Kind, string Id)[] _aggregates =
    [
        (
            "Answers",
            AggregateKind.Answer,
            "a.\"AssessmentId\" || '/' || a.\"Indicator\" || '/' || a.\"Agency\""
        ),
        ("Assessments", AggregateKind.Assessment, "a.\"Id\""),
        ("Practices", AggregateKind.Practice, "a.\"Id\""),
    ];

    /// <summary>Checks everything.</summary>
    /// <param name="progress">Hears of each step.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    /// <returns>What is wrong, for the operator; empty when nothing is.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public Task<IReadOnlyList<string>> RunAsync(
        IProgress<string> progress,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<string>>(
            async context =>
            {
                await using var moment = await access.Engine.BeginSnapshotAsync(
                    context,
                    cancellation
                );
                progress.Report($"{access.Engine.Name}: files");
                var findings = new List<string>(
                    await access.Engine.FindDamageAsync(context, cancellation)
                );
                var schema = ArchiveSchema.Of(context, access.Engine.JsonColumnType);
                foreach (var table in schema.Tables)
                {
                    progress.Report(table.Name);
                    findings.AddRange(await FindUnreadableAsync(context, table, cancellation));
                }

                progress.Report("history");
                foreach (var aggregate in _aggregates)
                {
                    findings.AddRange(await FindGapsAsync(context, aggregate, cancellation));
                }

                return findings;
            },
            cancellation
        );

    private static async Task<IReadOnlyList<string>> FindUnreadableAsync(
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

        return unreadable == 0 ? [] : [$"{table.Name}: {unreadable} rows cannot be read"];
    }

    private static bool IsReadable(System.Data.Common.DbDataReader rows, ArchiveTable table)
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

    private static async Task<IReadOnlyList<string>> FindGapsAsync(
        HubDbContext context,
        (string Table, AggregateKind Kind, string Id) aggregate,
        CancellationToken cancellation
    )
    {
        var findings = new List<string>();
        foreach (var history in (string[])["Revisions", "AuditEvents"])
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandTimeout = 0;

            // A difference of two sets, found in one pass over each: the audit trail has no index to look each row up by.
            command.CommandText =
                $"SELECT COUNT(*) FROM (SELECT {aggregate.Id}, a.\"Version\" FROM \"{aggregate.Table}\" AS a EXCEPT SELECT h.\"AggregateId\", h.\"Version\" FROM \"{history}\" AS h WHERE h.\"Kind\" = '{EnumCode<AggregateKind>.Of(aggregate.Kind)}') AS missing";
            var count = Convert.ToInt64(
                await command.ExecuteScalarAsync(cancellation),
                System.Globalization.CultureInfo.InvariantCulture
            );
            if (count > 0)
            {
                findings.Add($"{aggregate.Table}: {count} rows have no row in {history}");
            }
        }

        return findings;
    }
}
