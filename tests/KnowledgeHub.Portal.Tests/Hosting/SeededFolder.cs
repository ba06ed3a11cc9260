namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>The data folder of a portal that has been seeded once, for all to copy.</summary>
internal sealed class SeededFolder
{
    private readonly Lazy<DirectoryInfo> _folder = new(() =>
        Task.Run(SeedAsync).GetAwaiter().GetResult()
    );

    /// <summary>Seeds when nobody has.</summary>
    public void Ensure() => _ = _folder.Value;

    /// <summary>Copies the files; seeds first when nobody has. Whoever comes meanwhile waits.</summary>
    /// <param name="target">An empty folder.</param>
    public void CopyTo(DirectoryInfo target)
    {
        var files = _folder.Value.EnumerateFiles("*", SearchOption.AllDirectories);

        // The lock of the folder is each portal's own.
        foreach (var file in files.Where(file => file.Extension != ".lock"))
        {
            var copy = Path.Combine(
                target.FullName,
                Path.GetRelativePath(_folder.Value.FullName, file.FullName)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? target.FullName);
            file.CopyTo(copy);
        }
    }

    private static async Task<DirectoryInfo> SeedAsync()
    {
        await using var portal = new PortalFactory { SeedsAnew = true, KeepsFolder = true };
        var folder = portal.Folder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        await portal.StartedAsync();
        return folder;
    }
}
