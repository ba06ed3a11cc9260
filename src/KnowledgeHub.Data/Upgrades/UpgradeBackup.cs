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

    private (string Migration, string File)? _made;

    /// <summary>
    /// Writes the backup, reads it back, and removes the oldest ones. An upgrade that fails is tried again and again: it gets
    /// the backup that this process has made before its first attempt, so that attempts do not crowd out older backups.
    /// </summary>
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

        if (_made is var (of, made) && of == migration && File.Exists(made))
        {
            return made;
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
            await CheckAsync(file, cancellation);
            RemoveOldest(folder);
            _made = (migration, file);
            return file;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArchiveException)
        {
            throw new IOException(
                $"The backup before the upgrade could not be written to \"{folder}\": {exception.Message} The database was not changed. Make room there, or switch these backups off (KNOWLEDGEHUB_UPGRADE_BACKUPS=0).",
                exception
            );
        }
    }

    // What cannot be read back is no backup, and must not count as one.
    private static async Task CheckAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await InstallationArchive.CheckAsync(file, null, cancellation);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    /// <summary>Deletes backups of before a time: they still hold who was erased since.</summary>
    /// <param name="folder">Where they lie; null when none are made.</param>
    /// <param name="before">The time.</param>
    /// <returns>How many went.</returns>
    /// <exception cref="IOException">Some could not be deleted; all others went.</exception>
    internal static int DeleteOlder(string? folder, DateTime before)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var old = new DirectoryInfo(folder)
            .GetFiles($"{Prefix}*{Suffix}")
            .Where(file => file.LastWriteTimeUtc < before)
            .ToList();
        var kept = old.Where(file => !IsDeleted(file)).Select(file => file.FullName).ToList();
        return kept.Count == 0
            ? old.Count
            : throw new IOException($"Cannot delete old backups: {string.Join(", ", kept)}");
    }

    private static bool IsDeleted(FileInfo file)
    {
        try
        {
            file.Delete();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
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
