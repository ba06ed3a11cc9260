using KnowledgeHub.Conventions.Tests.Razor;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>A razor file with its code-behind, or a component written in C# alone.</summary>
public sealed record Component(SourceFile Main, IReadOnlyList<SourceFile> Files, int Imported)
{
    public bool IsPage => Directives("page").Any() || Attributes("Route").Any();

    /// <summary>@inject (that of _Imports.razor too), [Inject] and constructor parameters.</summary>
    public int Injections =>
        Imported
        + Directives("inject").Count()
        + Attributes("Inject").Count()
        + ConstructorParameters;

    public int Parameters => Attributes("Parameter").Count();

    /// <summary>Lines inside @code, which is for a few lines only.</summary>
    public int CodeLines =>
        Main.IsRazor
            ? Main
                .Razor.Code.Where(code => code.Kind == RazorCodeKind.Members)
                .Sum(code => code.Text.Trim().Split('\n').Length)
            : 0;

    private int ConstructorParameters =>
        Main.IsRazor
            ? Files
                .SelectMany(file => file.Nodes<ClassDeclarationSyntax>())
                .Where(type => type.Identifier.Text == Main.Name.Split('.')[0])
                .Sum(type => type.ParameterList?.Parameters.Count ?? 0)
            : 0;

    public static IEnumerable<Component> In(SourceTree tree)
    {
        var files = tree.Code("src").ToList();
        var razor = files.Where(file => file.IsRazor).ToList();
        var imports = razor.Where(file => file.Name == "_Imports.razor").ToList();
        var codeBehind = files.Where(file => file.IsCodeBehind).ToDictionary(file => file.Path);
        return razor
            .Except(imports)
            .Select(file => new Component(
                file,
                codeBehind.TryGetValue(file.Path + ".cs", out var code) ? [file, code] : [file],
                imports
                    .Where(import => Covers(import, file))
                    .Sum(import => import.Razor.Named("inject").Count())
            ))
            .Concat(files.Where(IsBareComponent).Select(file => new Component(file, [file], 0)));
    }

    private static bool Covers(SourceFile imports, SourceFile file) =>
        file.Path.StartsWith(imports.Path[..^imports.Name.Length], StringComparison.Ordinal);

    private static bool IsBareComponent(SourceFile file) =>
        file.IsCSharp
        && !file.IsCodeBehind
        && AttributesOf(file).Any(name => name is "Inject" or "Parameter");

    private static IEnumerable<string> AttributesOf(SourceFile file) =>
        file.Nodes<AttributeSyntax>().Select(attribute => attribute.ShortName());

    private IEnumerable<string> Attributes(string wanted) =>
        Files.SelectMany(AttributesOf).Where(name => name == wanted);

    private IEnumerable<RazorDirective> Directives(string name) =>
        Main.IsRazor ? Main.Razor.Named(name) : [];
}
