using System.Globalization;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Archives;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Backs up, restores and verifies an installation for a command and words what was done.</summary>
internal static class InstallationTransfer
{
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task<LibraryTransfer.Summary> BackUpAsync(
        IServiceProvider services,
        FileInfo file,
        FileInfo? passphrase,
        IProgress<string> progress,
        CancellationToken cancellation
    ) =>
        WordAsync(
            async () =>
            {
                var archive = services.GetRequiredService<InstallationArchive>();
                var phrase = await PassphraseFile.ReadAsync(passphrase, cancellation);
                var made = await archive.WriteAsync(file.FullName, phrase, progress, cancellation);

                // A backup counts when it has been read, not when it has been written.
                await InstallationArchive.CheckAsync(file.FullName, phrase, cancellation);
                return $"Backed up {Words(made)} to {file.FullName}, and read it back.";
            },
            "Nothing was backed up."
        );

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<LibraryTransfer.Summary> RestoreAsync(
        IServiceProvider services,
        FileInfo file,
        FileInfo? passphrase,
        IProgress<string> progress,
        CancellationToken cancellation
    ) =>
        WordAsync(
            async () =>
            {
                await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
                var restored = await services
                    .GetRequiredService<InstallationArchive>()
                    .RestoreAsync(
                        file.FullName,
                        await PassphraseFile.ReadAsync(passphrase, cancellation),
                        progress,
                        cancellation
                    );
                return $"Restored {Words(restored)}.";
            },
            "Nothing was restored."
        );

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<LibraryTransfer.Summary> VerifyAsync(
        IServiceProvider services,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        var findings = await services
            .GetRequiredService<DatabaseVerification>()
            .RunAsync(progress, cancellation);
        return findings.Count == 0
            ? new(true, ["The database is whole."])
            : new(false, [.. findings, "The database is not whole."]);
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<LibraryTransfer.Summary> CheckAsync(
        FileInfo file,
        FileInfo? passphrase,
        CancellationToken cancellation
    ) =>
        WordAsync(
            async () =>
            {
                var read = await InstallationArchive.CheckAsync(
                    file.FullName,
                    await PassphraseFile.ReadAsync(passphrase, cancellation),
                    cancellation
                );
                return $"The archive is whole: {Words(read)}.";
            },
            "The archive cannot be used."
        );

    private static async Task<LibraryTransfer.Summary> WordAsync(
        Func<Task<string>> work,
        string otherwise
    )
    {
        try
        {
            return new(true, [await work()]);
        }
        catch (ArchiveException exception)
        {
            return new(false, [$"{exception.Message} {otherwise}"]);
        }
    }

    private static string Words(ArchiveSummary summary) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Rows} rows in {summary.Tables} tables as of {summary.MadeUtc:yyyy-MM-dd HH:mm:ss} UTC"
        );
}
