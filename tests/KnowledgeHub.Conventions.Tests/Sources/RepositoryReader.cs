namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>Walks the working copy as git would see it: build output, caches and local data are left out.</summary>
public static class RepositoryReader
{
    private static readonly HashSet<string> LeftOutNames =
    [
        ".git",
        ".idea",
        ".vs",
        "BenchmarkDotNet.Artifacts",
        "TestResults",
        "_framework",
        "bin",
        "node_modules",
        "obj",
    ];

    private static readonly HashSet<string> LeftOutPaths =
    [
        "artifacts",
        "data",
        "src/KnowledgeHub.Portal/data",
    ];

    private static readonly HashSet<string> BinaryEndings =
    [
        ".db",
        ".dll",
        ".docx",
        ".gif",
        ".gz",
        ".ico",
        ".jpg",
        ".pdf",
        ".png",
        ".ttf",
        ".webp",
        ".woff2",
        ".xlsx",
        ".zip",
    ];

    public static SourceTree Read()
    {
        var root = FindRoot();
        var paths = Walk(root, "").ToList();
        var files = paths
            .Where(path => !BinaryEndings.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(root, path))));
        return new([.. files], paths.ToHashSet());
    }

    private static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            "No folder above the tests holds Directory.Packages.props."
        );
    }

    private static IEnumerable<string> Walk(string root, string folder)
    {
        var here = new DirectoryInfo(Path.Combine(root, folder));
        foreach (var file in here.EnumerateFiles())
        {
            yield return Join(folder, file.Name);
        }

        foreach (var child in here.EnumerateDirectories())
        {
            var path = Join(folder, child.Name);
            if (LeftOutNames.Contains(child.Name) || LeftOutPaths.Contains(path))
            {
                continue;
            }

            foreach (var file in Walk(root, path))
            {
                yield return file;
            }
        }
    }

    private static string Join(string folder, string name) =>
        folder.Length == 0 ? name : $"{folder}/{name}";
}
