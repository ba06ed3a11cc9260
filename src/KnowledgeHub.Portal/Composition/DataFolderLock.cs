namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Keeps a second process away from a data folder while one is using it: SQLite's file must have one writing process.
/// The operating system frees the lock when the process ends, however it ends.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Makes the folder ready and takes the lock.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="isExclusive">Whether the folder holds the database; without one several processes may share it.</param>
    /// <exception cref="StartRefusedException">The folder cannot be written, or another process uses it.</exception>
    public static DataFolderLock Take(string folder, bool isExclusive = true)
    {
        try
        {
            CreatePrivate(folder);
            var file = new FileStream(
                Path.Combine(folder, "knowledgehub.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                isExclusive ? FileShare.None : FileShare.ReadWrite
            );
            return new(file);
        }
        catch (UnauthorizedAccessException)
        {
            throw NotWritable(folder);
        }
        catch (IOException exception)
            when (exception is not DirectoryNotFoundException && Directory.Exists(folder))
        {
            throw new StartRefusedException(
                $"Another KnowledgeHub process uses the data folder \"{folder}\". Stop it first, or name another folder in KNOWLEDGEHUB_DATA. Nothing was changed."
            );
        }
        catch (IOException)
        {
            throw NotWritable(folder);
        }
    }

    // Drafts and password hashes: for this account alone. A folder that exists keeps its owner's choice.
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(
            folder,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
    }

    public void Dispose() => _file.Dispose();

    private static StartRefusedException NotWritable(string folder) =>
        new(
            $"The data folder \"{folder}\" cannot be written. Give this account the right to write there, or name another folder in KNOWLEDGEHUB_DATA."
        );
}
