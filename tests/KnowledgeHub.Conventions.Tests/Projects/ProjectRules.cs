namespace KnowledgeHub.Conventions.Tests.Projects;

/// <summary>Which project may refer to which, as the design page decides.</summary>
public static class ProjectRules
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KnowledgeHub.Core"] = [],
        ["KnowledgeHub.Search"] = ["KnowledgeHub.Core"],
        ["KnowledgeHub.Data"] = ["KnowledgeHub.Core"],
        ["KnowledgeHub.Documents"] = ["KnowledgeHub.Core"],
        ["KnowledgeHub.Data.Sqlite"] = ["KnowledgeHub.Data", "KnowledgeHub.Core"],
        ["KnowledgeHub.Data.PostgreSql"] = ["KnowledgeHub.Data", "KnowledgeHub.Core"],
        ["KnowledgeHub.Portal"] =
        [
            "KnowledgeHub.Core",
            "KnowledgeHub.Search",
            "KnowledgeHub.Data",
            "KnowledgeHub.Documents",
            "KnowledgeHub.Data.Sqlite",
            "KnowledgeHub.Data.PostgreSql",
        ],
    };

    public static Inspection Direction(SourceTree tree) =>
        Inspection.Of(
            "projects in src",
            SourceProjects(tree),
            project =>
                Allowed.TryGetValue(project.Name, out var allowed)
                    ? project
                        .Projects.Except(allowed)
                        .Select(other => Finding(project, $"must not refer to {other}"))
                    : [Finding(project, $"{project.Name} is no project of the design page")]
        );

    public static Inspection BareCore(SourceTree tree) =>
        Inspection.Of(
            "Core projects",
            SourceProjects(tree).Where(project => project.Name == "KnowledgeHub.Core"),
            project =>
                project
                    .Packages.Concat(project.Frameworks)
                    .Select(name => Finding(project, $"Core must do without {name}"))
        );

    public static Inspection CentralVersions(SourceTree tree) =>
        Inspection.Of(
            "MSBuild files",
            tree.Named(".csproj", ".props", ".targets")
                .Where(file => file.Name != "Directory.Packages.props")
                .Select(Read),
            project =>
                project.VersionedPackages.Select(package =>
                    Finding(project, $"{package} has a version of its own")
                )
        );

    public static IEnumerable<ProjectFile> SourceProjects(SourceTree tree) =>
        tree.Named(".csproj").Where(file => file.Area == "src").Select(Read);

    private static ProjectFile Read(SourceFile file) => new(file);

    private static Finding Finding(ProjectFile project, string message) =>
        new(project.Source.Path, 1, message);
}
