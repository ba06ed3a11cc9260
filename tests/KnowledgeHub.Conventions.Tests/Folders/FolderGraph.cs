namespace KnowledgeHub.Conventions.Tests.Folders;

/// <summary>
/// Who uses whom among the feature folders of one project. Features/X is a node for each X; anything deeper belongs
/// to its first folder. A file in the project's root belongs to no feature: it is named after itself, and nothing
/// counts as using it (a DbContext knows the rows of each feature, and each feature's store knows the context).
/// </summary>
public sealed class FolderGraph(string project, IReadOnlyList<FolderUse> uses)
{
    public string Project => project;

    public IReadOnlyList<FolderUse> Uses => uses;

    public static FolderGraph Of(string project, IReadOnlyList<SourceFile> files)
    {
        var reader = new FolderUseReader(project, files);
        return new(
            project,
            [.. files.SelectMany(reader.Read).Where(use => use.From != use.To).Distinct()]
        );
    }

    public static string NodeOf(SourceFile file) =>
        file.Folders.Count == 0 ? Stem(file) : NodeOf(file.Folders);

    public static string NodeOf(IReadOnlyList<string> folders) =>
        folders is ["Features", var feature, ..] ? $"Features/{feature}" : folders[0];

    public static string Stem(SourceFile file) => file.Name.Split('.')[0];

    /// <summary>The uses that lie on a cycle.</summary>
    public IEnumerable<FolderUse> Circular()
    {
        var next = uses.ToLookup(use => use.From, use => use.To);
        var reach = uses.Select(use => use.To)
            .Distinct()
            .ToDictionary(node => node, node => Reach(node, next));
        return uses.Where(use => reach[use.To].Contains(use.From));
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var neighbour in next[node].Where(reached.Add))
            {
                open.Push(neighbour);
            }
        }

        return reached;
    }
}
