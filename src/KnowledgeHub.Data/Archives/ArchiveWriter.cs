using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Archives;

/// <summary>Writes every table to a ZIP file: one part a table with one JSON array a row, and the manifest at the end.</summary>
/// <param name="context">A context in a transaction that sees one state of the database.</param>
/// <param name="archive">The file.</param>
internal sealed class ArchiveWriter(HubDbContext context, ZipArchive archive)
{
    /// <summary>Name of the part with the manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Name of the part of a table.</summary>
    /// <param name="table">Name of the table.</param>
    public static string PartOf(string table) => $"tables/{table}.jsonl";

    /// <summary>Writes everything.</summary>
    /// <param name="schema">The tables.</param>
    /// <param name="madeUtc">When the archive is made.</param>
    /// <param name="anchorKeys">Public keys of anchors.</param>
    /// <param name="progress">Hears of each table.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    public async Task<ArchiveManifest> WriteAsync(
        ArchiveSchema schema,
        DateTime madeUtc,
        IReadOnlyList<string> anchorKeys,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        var written = ImmutableArray.CreateBuilder<ArchivedTable>(schema.Tables.Length);
        foreach (var table in schema.Tables)
        {
            written.Add(await WriteAsync(table, cancellation));
            progress.Report($"{table.Name}: {written[^1].Rows} rows");
        }

        var manifest = new ArchiveManifest
        {
            Format = ArchiveManifest.CurrentFormat,
            MadeUtc = madeUtc,
            Schema = schema.Fingerprint,
            AnchorKeys = [.. anchorKeys],
            Tables = written.MoveToImmutable(),
        };
        await using var part = await archive.CreateEntry(Manifest).OpenAsync(cancellation);
        await JsonSerializer.SerializeAsync(part, manifest, cancellationToken: cancellation);
        return manifest;
    }

    private async Task<ArchivedTable> WriteAsync(ArchiveTable table, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var part = await archive
            .CreateEntry(PartOf(table.Name), CompressionLevel.Fastest)
            .OpenAsync(cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.Select;
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        using var line = new MemoryStream();
        var count = 0L;
        while (await rows.ReadAsync(cancellation))
        {
            line.SetLength(0);
            await using (var json = new Utf8JsonWriter(line))
            {
                json.WriteStartArray();
                for (var place = 0; place < table.Columns.Length; place++)
                {
                    ArchiveValue.Copy(rows, place, table.Columns[place].Type, json);
                }

                json.WriteEndArray();
            }

            line.WriteByte((byte)'\n');
            hash.AppendData(line.GetBuffer(), 0, (int)line.Length);
            await part.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellation);
            count++;
        }

        return new(table.Name, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
