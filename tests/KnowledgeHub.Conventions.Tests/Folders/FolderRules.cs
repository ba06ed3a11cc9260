namespace KnowledgeHub.Conventions.Tests.Folders;

/// <summary>Feature folders form no cycles, and nothing leans on the place where everything is put together.</summary>
public static class FolderRules
{
    private static readonly HashSet<string> MayCompose = ["Program", "Commands"];

    public static Inspection NoCycles(SourceTree tree) =>
        Inspection.Of(
            "projects with folders",
            Graphs(tree),
            graph =>
                graph
                    .Circular()
                    .DistinctBy(use => (use.From, use.To))
                    .Select(use => use.AsFinding("lies on a cycle"))
        );

    public static Inspection NobodyLeansOnComposition(SourceTree tree) =>
        Inspection.Of(
            "uses in the Portal",
            Graphs(tree)
                .Where(graph => graph.Project == "KnowledgeHub.Portal")
                .SelectMany(graph => graph.Uses),
            use =>
                use.To == "Composition" && !MayCompose.Contains(use.From)
                    ? [use.AsFinding("not for this folder")]
                    : []
        );

    private static IEnumerable<FolderGraph> Graphs(SourceTree tree) =>
        tree.Code("src")
            .GroupBy(file => file.Project)
            .Select(project => FolderGraph.Of(project.Key, [.. project]));
}
