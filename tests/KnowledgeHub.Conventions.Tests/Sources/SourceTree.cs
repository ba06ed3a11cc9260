namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>The repository's text files, read once; tests plant offences in trees that live in memory only.</summary>
public sealed class SourceTree(IReadOnlyList<SourceFile> files, IReadOnlySet<string> paths)
{
    private static readonly Lazy<SourceTree> Shared = new(RepositoryReader.Read);

    public static SourceTree Repository => Shared.Value;

    public IReadOnlyList<SourceFile> Files { get; } = files;

    public static SourceTree Of(string path, string text) => Of((path, text));

    public static SourceTree Of(params (string Path, string Text)[] files) =>
        new(
            [.. files.Select(file => new SourceFile(file.Path, file.Text))],
            files.Select(file => file.Path).ToHashSet()
        );

    /// <summary>Hand-written C# (code-behind too) below src or tests.</summary>
    public IEnumerable<SourceFile> CSharp(params string[] areas) =>
        Files.Where(file => file.IsCSharp && !file.IsGenerated && areas.Contains(file.Area));

    public IEnumerable<SourceFile> Razor(params string[] areas) =>
        Files.Where(file => file.IsRazor && areas.Contains(file.Area));

    public IEnumerable<SourceFile> Code(params string[] areas) =>
        CSharp(areas).Concat(Razor(areas));

    public IEnumerable<SourceFile> Named(params string[] endings) =>
        Files.Where(file =>
            endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal))
        );

    /// <summary>Whether a file or a folder stands at this path.</summary>
    public bool Exists(string path) =>
        paths.Contains(path)
        || paths.Any(known => known.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));
}
