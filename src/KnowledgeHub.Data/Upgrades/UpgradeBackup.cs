using System.Globalization;
using KnowledgeHub.Data.Archives;

namespace KnowledgeHub.Data.Upgrades;

/// <summary>Backs a database up before it is upgraded, as the version that it has then would have done.</summary>
/// <param name="archive">Writes backups.</param>
/// <param name="settings">Where to.</param>
/// <param name="clock">The time.</param>
public sealed class UpgradeBackup(
    InstallationArchive archive,
    UpgradeBackupSettings settings,
    TimeProvider clock
)
{
    private const string Prefix = "before-upgrade-";
    private const string Suffix = ".khb";

    /// <summary>Writes the backup, reads it back, and removes the oldest ones.</summary>
    /// <param name="migration">The newest migration that the database has.</param>
    /// <param name="cancellation">Cancels between rows; then there is no file.</param>
    /// <returns>The file; null when backups are switched off.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<string?> WriteAsync(string migration, CancellationToken cancellation)
    {
        if (settings.Folder is not { } folder)
        {
            return null;
        }

        var moment = clock
            .GetUtcNow()
            .ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, $"{Prefix}{migration}-{moment}{Suffix}");
        try
        {
            Directory.CreateDirectory(folder);
            await archive.WriteAsync(
                file,
                null,
                new Progress<string>(),
                cancellation,
                asOf: migration
            );
            await InstallationArchive.CheckAsync(file, null, cancellation);
            RemoveOldest(folder);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The backup before the upgrade could not be written to \"{folder}\": {exception.Message} The database was not changed. Make room there, or switch these backups off (KNOWLEDGEHUB_UPGRADE_BACKUPS=0).",
                exception
            );
        }
    }

    // What a name says of the time is not asked: an operator may have copied or renamed files.
    private void RemoveOldest(string folder)
    {
        var old = new DirectoryInfo(folder)
            .GetFiles($"{Prefix}*{Suffix}")
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .Skip(settings.Kept);
        foreach (var file in old)
        {
            file.Delete();
        }
    }
}
