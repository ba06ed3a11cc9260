using System.Text;
using KnowledgeHub.Core.Privacy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The list of erased accounts as a file that only grows, for this account of the machine alone.</summary>
/// <param name="settings">Where it lies.</param>
internal sealed class ErasureFile(PortalSettings settings) : IErasureNotes, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>What a file says; nothing where there is none. A torn end says nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="FormatException">The file is no such list.</exception>
    public static async Task<IReadOnlyList<Erasure>> ReadAsync(
        string path,
        CancellationToken cancellation
    )
    {
        var text = await ReadTextAsync(path, cancellation);
        return ErasureList.Read(text[..^ErasureList.TornEnd(text).Length].Split('\n'));
    }

    /// <inheritdoc/>
    public async Task KeepAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var known = (await ReadAsync(settings.ErasureFile, cancellation))
                .Select(erasure => erasure.AccountId)
                .ToHashSet(StringComparer.Ordinal);
            var missing = erasures.Where(erasure => !known.Contains(erasure.AccountId)).ToList();
            if (missing.Count > 0)
            {
                await AppendAsync(missing, cancellation);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Erasure>> ReadAsync(CancellationToken cancellation) =>
        ReadAsync(settings.ErasureFile, cancellation);

    public void Dispose() => _turn.Dispose();

    // One byte is one character, so that lengths are those of the file.
    private static Task<string> ReadTextAsync(string path, CancellationToken cancellation) =>
        File.Exists(path)
            ? File.ReadAllTextAsync(path, Encoding.Latin1, cancellation)
            : Task.FromResult(string.Empty);

    private async Task AppendAsync(List<Erasure> erasures, CancellationToken cancellation)
    {
        var text = await ReadTextAsync(settings.ErasureFile, cancellation);
        var torn = ErasureList.TornEnd(text).Length;
        var how = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(settings.ErasureFile, how);
        file.SetLength(file.Length - torn);
        file.Seek(0, SeekOrigin.End);
        await using var lines = new StreamWriter(file);
        if (torn == 0 && text is [.., not '\n'])
        {
            await lines.WriteLineAsync();
        }

        foreach (var erasure in erasures)
        {
            await lines.WriteLineAsync(ErasureList.Line(erasure).AsMemory(), cancellation);
        }

        await lines.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
    }
}
