using KnowledgeHub.Core.Privacy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The list of erased accounts as a file that only grows, for this account of the machine alone.</summary>
/// <param name="settings">Where it lies.</param>
internal sealed class ErasureFile(PortalSettings settings) : IErasureNotes, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>What a file says; nothing where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="FormatException">The file is no such list.</exception>
    public static async Task<IReadOnlyList<Erasure>> ReadAsync(
        string path,
        CancellationToken cancellation
    ) =>
        File.Exists(path) ? ErasureList.Read(await File.ReadAllLinesAsync(path, cancellation)) : [];

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

    public void Dispose() => _turn.Dispose();

    private async Task AppendAsync(List<Erasure> erasures, CancellationToken cancellation)
    {
        var how = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(settings.ErasureFile, how);
        await using var lines = new StreamWriter(file);
        foreach (var erasure in erasures)
        {
            await lines.WriteLineAsync(ErasureList.Line(erasure).AsMemory(), cancellation);
        }

        await lines.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
    }
}
