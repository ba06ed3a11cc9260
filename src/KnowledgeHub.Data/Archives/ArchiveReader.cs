using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Archives;

/// <summary>Reads an archive: first all of it against its sums, then row by row into a database.</summary>
/// <param name="archive">The file.</param>
internal sealed class ArchiveReader(ZipArchive archive)
{
    /// <summary>Reads the manifest and every part, and compares counts and hashes.</summary>
    /// <param name="cancellation">Cancels between lines.</param>
    /// <exception cref="ArchiveException">The file is no archive, or not as it was written.</exception>
    public async Task<ArchiveManifest> CheckAsync(CancellationToken cancellation)
    {
        var manifest = await ManifestAsync(cancellation);
        foreach (var table in manifest.Tables)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var count = 0L;
            await foreach (var line in LinesAsync(table.Name, cancellation))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(line));
                hash.AppendData("\n"u8);
                count++;
            }

            if (
                count != table.Rows
                || Convert.ToHexStringLower(hash.GetHashAndReset()) != table.Sha256
            )
            {
                throw new ArchiveException(
                    $"The table {table.Name} in the archive is not as it was written."
                );
            }
        }

        return manifest;
    }

    /// <summary>Writes every row into an empty database. The caller commits.</summary>
    /// <param name="context">A context in a write.</param>
    /// <param name="engine">The database.</param>
    /// <param name="schema">Its tables.</param>
    /// <param name="progress">Hears of each table.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    /// <exception cref="ArchiveException">A line does not fit its table.</exception>
    public async Task RestoreAsync(
        HubDbContext context,
        DatabaseEngine engine,
        ArchiveSchema schema,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        foreach (var table in schema.Tables)
        {
            await using var command = Insert(context, table, engine.JsonColumnType);
            var numbered = table.Columns.FirstOrDefault(column => column.IsNumbered);
            var (count, last) = (0L, 0L);
            await foreach (var line in LinesAsync(table.Name, cancellation))
            {
                Fill(command, table, line);
                await command.ExecuteNonQueryAsync(cancellation);
                count++;
                if (numbered is not null)
                {
                    last = Math.Max(
                        last,
                        (long)(command.Parameters[table.Columns.IndexOf(numbered)].Value ?? 0L)
                    );
                }
            }

            if (numbered is not null)
            {
                await engine.ContinueNumbersAsync(
                    context,
                    table.Name,
                    numbered.Name,
                    last,
                    cancellation
                );
            }

            progress.Report($"{table.Name}: {count} rows");
        }
    }

    private static DbCommand Insert(HubDbContext context, ArchiveTable table, string jsonType)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.Insert(jsonType);
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        for (var place = 0; place < table.Columns.Length; place++)
        {
            ArchiveValue.AddParameter(command, place, table.Columns[place].Type);
        }

        return command;
    }

    private static void Fill(DbCommand command, ArchiveTable table, string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var place = 0;
            foreach (var value in row.RootElement.EnumerateArray())
            {
                command.Parameters[place].Value = ArchiveValue.Read(
                    value,
                    table.Columns[place].Type
                );
                place++;
            }
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new ArchiveException($"A row of {table.Name} cannot be read.");
        }
    }

    private async Task<ArchiveManifest> ManifestAsync(CancellationToken cancellation)
    {
        try
        {
            if (archive.GetEntry(ArchiveWriter.Manifest) is { } entry)
            {
                await using var part = await entry.OpenAsync(cancellation);
                var manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(
                    part,
                    cancellationToken: cancellation
                );
                if (manifest?.Format == ArchiveManifest.CurrentFormat)
                {
                    return manifest;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new ArchiveException("The manifest of the archive cannot be read.");
        }

        throw new ArchiveException(
            $"The file is no archive in the format {ArchiveManifest.CurrentFormat}."
        );
    }

    private async IAsyncEnumerable<string> LinesAsync(
        string table,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var entry =
            archive.GetEntry(ArchiveWriter.PartOf(table))
            ?? throw new ArchiveException($"The table {table} is missing in the archive.");
        await using var part = await entry.OpenAsync(cancellation);
        using var lines = new StreamReader(part, Encoding.UTF8);
        while (await ReadAsync(lines, table, cancellation) is { } line)
        {
            yield return line;
        }
    }

    private static async Task<string?> ReadAsync(
        StreamReader lines,
        string table,
        CancellationToken cancellation
    )
    {
        try
        {
            return await lines.ReadLineAsync(cancellation);
        }
        catch (InvalidDataException)
        {
            throw new ArchiveException($"The table {table} in the archive is damaged.");
        }
    }
}
