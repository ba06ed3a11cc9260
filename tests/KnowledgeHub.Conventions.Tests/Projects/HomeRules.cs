using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Projects;

/// <summary>Storage, component kit, adapters and provider checks stay where the design page puts them.</summary>
public static partial class HomeRules
{
    public static readonly IReadOnlyList<Home> Homes =
    [
        new("EF Core belongs to KnowledgeHub.Data*", EntityFramework(), InData),
        new(
            "Radzen belongs to KnowledgeHub.Portal",
            Radzen(),
            file => file.Project == "KnowledgeHub.Portal"
        ),
        new(
            "Portal names Data and Search in Composition only",
            Adapters(),
            file => !InPortal(file) || InComposition(file)
        ),
        new("Provider checks belong to the provider projects", ProviderCheck(), InProvider),
    ];

    public static Inspection Types(SourceTree tree) =>
        Inspection.Of("source files", tree.Code("src"), file => Check(file, [.. NameUse.In(file)]));

    public static Inspection Packages(SourceTree tree) =>
        Inspection.Of(
            "projects in src",
            ProjectRules.SourceProjects(tree),
            project =>
                Check(project.Source, [.. project.Packages.Select(name => new NameUse(name, 1))])
        );

    private static IEnumerable<Finding> Check(SourceFile file, IReadOnlyList<NameUse> uses) =>
        Homes
            .Where(home => !home.IsAtHome(file))
            .SelectMany(home =>
                uses.Where(use => home.Names.IsMatch(use.Name))
                    .DistinctBy(use => use.Line)
                    .Select(use => new Finding(file.Path, use.Line, $"{home.What}: {use.Name}"))
            );

    private static bool InPortal(SourceFile file) => file.Project == "KnowledgeHub.Portal";

    private static bool InComposition(SourceFile file) => file.Folders is ["Composition", ..];

    private static bool InProvider(SourceFile file) =>
        file.Project is "KnowledgeHub.Data.Sqlite" or "KnowledgeHub.Data.PostgreSql";

    private static bool InData(SourceFile file) =>
        file.Project == "KnowledgeHub.Data"
        || file.Project.StartsWith("KnowledgeHub.Data.", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(^|\.)(Microsoft\.)?EntityFrameworkCore\b|^(Npgsql|Microsoft\.Data\.Sqlite)\b|^\w*DbContext\w*$"
    )]
    private static partial Regex EntityFramework();

    [GeneratedRegex(@"^I?Radzen")]
    private static partial Regex Radzen();

    [GeneratedRegex(@"^(global::)?KnowledgeHub\.(Data|Search)\b")]
    private static partial Regex Adapters();

    [GeneratedRegex(@"^(IsNpgsql|IsSqlite)$|\bDatabase\.ProviderName$")]
    private static partial Regex ProviderCheck();
}
