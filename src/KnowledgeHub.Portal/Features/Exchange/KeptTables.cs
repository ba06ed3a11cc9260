using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>
/// Keeps what accounts hand in until they import it: in a folder, one file for each account, for an hour at most. A node
/// finds what another node has kept where they share the data folder.
/// </summary>
public sealed class KeptTables : IDisposable
{
    /// <summary>The most files of all accounts together.</summary>
    public const int MaxFiles = 20;

    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder;
    private readonly TimeProvider _clock;
    private readonly ITimer _sweeping;

    /// <summary>Opens the folder and clears what is too old, now and every five minutes.</summary>
    /// <param name="folder">Path of the folder; made when it is not there.</param>
    /// <param name="clock">The time.</param>
    public KeptTables(string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _folder = Directory.CreateDirectory(folder);
        _clock = clock;
        _sweeping = clock.CreateTimer(_ => Sweep(), null, TimeSpan.Zero, _pause);
    }

    /// <summary>Keeps a file in the place of an earlier one of the account.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="extension">Extension of the file, <c>.xlsx</c> or <c>.csv</c>.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>Whether it is kept; not while too many others are.</returns>
    public bool Keep(string accountId, string extension, byte[] bytes)
    {
        Sweep();
        Remove(accountId);
        if (_folder.GetFiles().Length >= MaxFiles)
        {
            return false;
        }

        var path = PathOf(accountId) + extension;
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, _clock.GetUtcNow().UtcDateTime);
        return true;
    }

    /// <summary>What an account has handed in; null when there is nothing any more.</summary>
    /// <param name="accountId">The account.</param>
    public KeptTable? Find(string accountId)
    {
        Sweep();
        try
        {
            return
                FilesOf(accountId).FirstOrDefault() is { } file
                && File.ReadAllBytes(file.FullName) is var bytes
                ? new(file.Name, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)))
                : null;
        }
        catch (FileNotFoundException)
        {
            return null; // removed meanwhile, by another node
        }
    }

    /// <summary>Forgets what an account has handed in.</summary>
    /// <param name="accountId">The account.</param>
    public void Remove(string accountId)
    {
        foreach (var file in FilesOf(accountId))
        {
            file.Delete();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sweeping.Dispose();

    private FileInfo[] FilesOf(string accountId) =>
        _folder.GetFiles(Path.GetFileName(PathOf(accountId)) + ".*");

    // No name of an account in the name of a file.
    private string PathOf(string accountId) =>
        Path.Combine(
            _folder.FullName,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(accountId)))
        );

    private void Sweep()
    {
        var oldest = _clock.GetUtcNow().UtcDateTime - _longest;
        try
        {
            foreach (var file in _folder.GetFiles().Where(file => file.LastWriteTimeUtc < oldest))
            {
                file.Delete();
            }
        }
        catch (IOException exception)
        {
            // Another node is at it, or the disk is away: the next sweep tries again.
            Trace.TraceWarning("Files of imports were not cleared: {0}", exception.Message);
        }
    }
}
