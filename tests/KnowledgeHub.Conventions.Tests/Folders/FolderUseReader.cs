using KnowledgeHub.Conventions.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Folders;

/// <summary>
/// Finds uses of sibling folders: usings and full names, and names of types where the namespace comes without a using
/// in the file (global usings, _Imports.razor, or a name that starts at the folder).
/// </summary>
public sealed class FolderUseReader
{
    private readonly string prefix;
    private readonly ILookup<string, string> homes;
    private readonly HashSet<string> visibleToRazor;
    private readonly HashSet<string> visibleToCSharp;

    public FolderUseReader(string project, IReadOnlyList<SourceFile> files)
    {
        prefix = project + ".";
        homes = files
            .SelectMany(file =>
                DeclaredBy(file).Select(type => (type, node: FolderGraph.NodeOf(file)))
            )
            .Distinct()
            .ToLookup(pair => pair.type, pair => pair.node);
        visibleToRazor =
        [
            .. files.Where(IsImports).SelectMany(Usings).Select(NodeOf).OfType<string>(),
        ];
        visibleToCSharp = [.. files.SelectMany(GlobalUsings).Select(NodeOf).OfType<string>()];
    }

    public IEnumerable<FolderUse> Read(SourceFile file)
    {
        if (IsImports(file))
        {
            return [];
        }

        var from = FolderGraph.NodeOf(file);
        return Named(file)
            .Concat(Implied(file, from))
            .Select(use => new FolderUse(from, use.Node, file.Path, use.Line));
    }

    private static bool IsImports(SourceFile file) => file.Name == "_Imports.razor";

    private static IEnumerable<string> Usings(SourceFile imports) =>
        imports.Razor.Named("using").Select(use => use.Argument.Split(' ', '=')[^1].TrimEnd(';'));

    private static IEnumerable<string> GlobalUsings(SourceFile file) =>
        file.Nodes<UsingDirectiveSyntax>()
            .Where(IsGlobal)
            .Select(directive => directive.NamespaceOrType.ToString());

    private static bool IsGlobal(UsingDirectiveSyntax directive) =>
        directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static IEnumerable<string> DeclaredBy(SourceFile file) =>
        file.IsRazor
            ? [FolderGraph.Stem(file)]
            : file.TopLevelTypes().Select(type => type.DeclaredName());

    /// <summary>Folders that the file names in full.</summary>
    private IEnumerable<(string Node, int Line)> Named(SourceFile file)
    {
        var global = file.Nodes<UsingDirectiveSyntax>()
            .Where(IsGlobal)
            .Select(use => SourceFile.LineOf(use))
            .ToHashSet();
        return from use in NameUse.In(file)
            let node = NodeOf(use.Name)
            where node is not null && !global.Contains(use.Line)
            select (node, use.Line);
    }

    private IEnumerable<(string Node, int Line)> Implied(SourceFile file, string own)
    {
        var visible = file.IsRazor ? visibleToRazor : visibleToCSharp;
        return from use in TypeUse.In(file)
            where !homes[use.Name].Contains(own)
            from node in homes[use.Name]
            where use.Qualifier is null ? visible.Contains(node) : use.Fits(node)
            select (node, use.Line);
    }

    private string? NodeOf(string name)
    {
        var full = name.StartsWith("global::", StringComparison.Ordinal) ? name[8..] : name;
        return full.StartsWith(prefix, StringComparison.Ordinal)
            ? FolderGraph.NodeOf(full[prefix.Length..].Split('.'))
            : null;
    }
}
