using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Privacy;

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
        FileInfo? erasures,
        IProgress<string> progress,
        CancellationToken cancellation
    ) =>
        WordAsync(
            async () =>
            {
                var list =
                    erasures?.FullName ?? services.GetRequiredService<PortalSettings>().ErasureFile;
                var erased = await ErasureFile.ReadAsync(list, cancellation);
                await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
                var restored = await services
                    .GetRequiredService<InstallationArchive>()
                    .RestoreAsync(
                        file.FullName,
                        await PassphraseFile.ReadAsync(passphrase, cancellation),
                        progress,
                        cancellation,
                        then: async (context, stopping) =>
                            progress.Report(
                                $"erased again: {await EfErasureStore.ReplayAsync(context, services.GetRequiredService<DatabaseEngine>(), erased, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, stopping)} accounts"
                            )
                    );
                await services.GetRequiredService<EraseAccount>().KeepListAsync(cancellation);
                var warning = File.Exists(list)
                    ? string.Empty
                    : $" There is no list of erased accounts at {list}: whoever was erased since the backup is there again. Restore into an empty database with --erasures and the list, or erase them again.";
                return $"Restored {Words(restored)}.{warning} The installation is in safe mode: no mail, no links and tokens, no jobs, until you run confirm-restore or confirm it in the portal.";
            },
            "Nothing was restored."
        );

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public static async Task<LibraryTransfer.Summary> ConfirmAsync(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        return
            await services.GetRequiredService<ConfirmRestore>().RunAsync(Actor.System, cancellation)
                is Outcome<InstallationState>.Done(var state)
            ? new(
                true,
                [
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Confirmed: the backup of {state.BackupUtc:yyyy-MM-dd HH:mm:ss} UTC is the installation that people use. Safe mode has ended."
                    ),
                ]
            )
            : new(false, ["No restore waits to be confirmed. Nothing was changed."]);
    }

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<LibraryTransfer.Summary> VerifyAsync(
        IServiceProvider services,
        (FileInfo? File, IReadOnlyCollection<FileInfo> Keys) anchors,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        var (findings, remarks) = await services
            .GetRequiredService<DatabaseVerification>()
            .RunAsync(progress, cancellation);
        progress.Report("audit trail");
        var audit = await AuditCheck.RunAsync(services, anchors.File, anchors.Keys, cancellation);
        var isWhole = findings.Count == 0 && audit.IsDone;
        return new(
            isWhole,
            [
                .. findings,
                .. remarks.Select(remark => $"Remark: {remark}"),
                .. audit.Lines,
                isWhole ? "The database is whole." : "The database is not whole.",
            ]
        );
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
        catch (Exception exception) when (exception is ArchiveException or FormatException)
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
