using System.IO.Compression;
using KnowledgeHub.Data.Operations;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Archives;

/// <summary>
/// Writes the whole database to one file and takes such a file into an empty database, of the same product or the other. The
/// file holds everything that the database holds, password hashes too: it is kept as safe as the database, or sealed.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
/// <param name="anchorKeys">Public keys that go with the database; none when null.</param>
public sealed class InstallationArchive(
    StoreAccess access,
    TimeProvider clock,
    AnchorKeys? anchorKeys = null
)
{
    private DatabaseEngine Engine => access.Engine;

    /// <summary>Writes an archive. Others read and write meanwhile; it shows one moment.</summary>
    /// <param name="path">The file; one that is there is replaced once the new one is whole.</param>
    /// <param name="passphrase">Seals the file; null leaves it open.</param>
    /// <param name="progress">Hears of each table.</param>
    /// <param name="cancellation">Cancels between rows; then there is no file.</param>
    /// <param name="asOf">The newest migration of a database that is not up to date; the version that it belongs to can restore the file.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task<ArchiveSummary> WriteAsync(
        string path,
        string? passphrase,
        IProgress<string> progress,
        CancellationToken cancellation,
        string? asOf = null
    ) =>
        access.RunAsync(
            async context =>
            {
                var unfinished = path + ".part";
                try
                {
                    ArchiveManifest manifest;
                    await using (var file = Private(unfinished, FileOptions.None))
                    {
                        manifest = await WriteAsync(
                            context,
                            ArchiveSchema.Of(context, Engine.JsonColumnType, asOf),
                            file,
                            passphrase,
                            progress,
                            cancellation
                        );
                        file.Flush(flushToDisk: true);
                    }

                    File.Move(unfinished, path, overwrite: true);
                    return Summary(manifest);
                }
                finally
                {
                    File.Delete(unfinished);
                }
            },
            cancellation
        );

    /// <summary>Reads an archive and compares it with its sums; no database is needed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="passphrase">What it was sealed with; null for an open one.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="ArchiveException">The file is no archive, is damaged, or is sealed otherwise.</exception>
    public static async Task<ArchiveSummary> CheckAsync(
        string path,
        string? passphrase,
        CancellationToken cancellation
    )
    {
        using var archive = await OpenAsync(path, passphrase, cancellation);
        return Summary(await new ArchiveReader(archive).CheckAsync(cancellation));
    }

    /// <summary>Takes an archive into an empty database: all of it or nothing. The installation is in safe mode then.</summary>
    /// <param name="path">The file.</param>
    /// <param name="passphrase">What it was sealed with; null for an open one.</param>
    /// <param name="progress">Hears of each table.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <param name="then">What is done inside the same write, such as erasing again who was erased since the backup.</param>
    /// <exception cref="ArchiveException">
    /// The file is no archive, is damaged, is sealed otherwise, was made by another version, or the database is not empty.
    /// </exception>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<ArchiveSummary> RestoreAsync(
        string path,
        string? passphrase,
        IProgress<string> progress,
        CancellationToken cancellation,
        Func<HubDbContext, CancellationToken, Task>? then = null
    )
    {
        using var archive = await OpenAsync(path, passphrase, cancellation);
        var reader = new ArchiveReader(archive);
        var manifest = await reader.CheckAsync(cancellation);
        var summary = await access.WriteAsync(
            async context =>
            {
                var schema = ArchiveSchema.Of(context, Engine.JsonColumnType);
                if (schema.Fingerprint != manifest.Schema)
                {
                    throw new ArchiveException(
                        "The archive was made by another version. Restore it with that version; the next start of a newer one brings it up to date."
                    );
                }

                await RefuseUnlessEmptyAsync(context, schema, cancellation);
                await reader.RestoreAsync(context, Engine, schema, progress, cancellation);
                if (then is not null)
                {
                    await then(context, cancellation);
                }

                await EfInstallationStore.EnterSafeModeAsync(
                    context,
                    manifest.MadeUtc,
                    clock.GetUtcNow().UtcDateTime,
                    cancellation
                );
                return Summary(manifest);
            },
            cancellation
        );
        anchorKeys?.Add(manifest.AnchorKeys);
        return summary;
    }

    private async Task<ArchiveManifest> WriteAsync(
        HubDbContext context,
        ArchiveSchema schema,
        FileStream file,
        string? passphrase,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        await using var moment = await Engine.BeginSnapshotAsync(context, cancellation);
        await using var seal = passphrase is null ? null : SealedArchive.Seal(file, passphrase);
        using var archive = new ZipArchive(seal ?? file, ZipArchiveMode.Create, leaveOpen: true);
        return await new ArchiveWriter(context, archive).WriteAsync(
            schema,
            clock.GetUtcNow().UtcDateTime,
            anchorKeys?.Read() ?? [],
            progress,
            cancellation
        );
    }

    private static async Task RefuseUnlessEmptyAsync(
        HubDbContext context,
        ArchiveSchema schema,
        CancellationToken cancellation
    )
    {
        foreach (var table in schema.Tables)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = table.Count;
            if (await command.ExecuteScalarAsync(cancellation) is not (0 or 0L))
            {
                throw new ArchiveException(
                    $"The database is not empty: {table.Name} has rows. An archive goes into an empty one only."
                );
            }
        }
    }

    private static async Task<ZipArchive> OpenAsync(
        string path,
        string? passphrase,
        CancellationToken cancellation
    )
    {
        Stream file = File.OpenRead(path);
        try
        {
            if (SealedArchive.IsSealed(file))
            {
                await using var closed = file;
                file = Private(Path.GetTempFileName(), FileOptions.DeleteOnClose);
                await SealedArchive.OpenAsync(closed, file, passphrase, cancellation);
            }

            file.Position = 0;
            return new(file, ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            await file.DisposeAsync();
            throw new ArchiveException("The file is no archive.");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    // It holds what the database holds: for this account alone.
    private static FileStream Private(string path, FileOptions options)
    {
        var how = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = options,
        };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, how);
    }

    private static ArchiveSummary Summary(ArchiveManifest manifest) =>
        new(manifest.MadeUtc, manifest.Tables.Length, manifest.Tables.Sum(table => table.Rows));
}
