using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Habits;

/// <summary>How types in src are named, placed and closed.</summary>
public static class TypeRules
{
    private static readonly string[] BannedEndings =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Info",
        "Data",
        "Base",
    ];

    public static Inspection Names(SourceTree tree) =>
        Inspection.Of(
            "types in src",
            tree.Code("src").SelectMany(Declared),
            type =>
                BannedEndings
                    .Where(ending => type.Message.EndsWith(ending, StringComparison.Ordinal))
                    .Select(ending => type with { Message = $"{type.Message} ends in {ending}" })
        );

    public static Inspection OnePerFile(SourceTree tree) =>
        Inspection.Of(
            "C# files in src",
            tree.CSharp("src"),
            file =>
                file.TopLevelTypes()
                    .Where(type => type.DeclaredName() != file.Name.Split('.')[0])
                    .Select(type =>
                        file.At(type, $"{type.DeclaredName()} belongs in a file of its own name")
                    )
        );

    public static Inspection Namespaces(SourceTree tree) =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file => file.IsRazor ? CheckRazor(file) : CheckCSharp(file)
        );

    public static Inspection Sealed(SourceTree tree) =>
        Inspection.Of(
            "classes in src",
            tree.CSharp("src")
                .SelectMany(Classes)
                .GroupBy(part => (part.File.Project, part.Type.FullName())),
            type =>
            {
                var (file, first) = type.First();
                return
                    type.Any(part => IsOpenOnPurpose(part.File, part.Type))
                    || !type.Any(part => IsPublic(part.Type))
                    ? []
                    :
                    [
                        file.At(
                            first,
                            $"{first.Identifier.Text} is neither sealed nor abstract nor static"
                        ),
                    ];
            }
        );

    private static IEnumerable<Finding> Declared(SourceFile file) =>
        file.IsRazor
            ? [new(file.Path, 1, file.Name.Split('.')[0])]
            : file.Nodes<MemberDeclarationSyntax>()
                .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(type => file.At(type, type.DeclaredName()));

    private static string Expected(SourceFile file) =>
        string.Join('.', file.Folders.Prepend(file.Project));

    private static IEnumerable<Finding> CheckRazor(SourceFile file) =>
        file
            .Razor.Named("namespace")
            .Where(directive => directive.Argument != Expected(file))
            .Select(directive => new Finding(
                file.Path,
                directive.Line,
                $"namespace must be {Expected(file)}"
            ));

    private static IEnumerable<Finding> CheckCSharp(SourceFile file) =>
        file.TopLevelTypes()
            .Where(type =>
                (type.Parent as FileScopedNamespaceDeclarationSyntax)?.Name.ToString()
                != Expected(file)
            )
            .Take(1)
            .Select(type => file.At(type, $"needs the file-scoped namespace {Expected(file)}"));

    private static IEnumerable<(SourceFile File, TypeDeclarationSyntax Type)> Classes(
        SourceFile file
    ) =>
        file.Nodes<TypeDeclarationSyntax>()
            .Where(type =>
                type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration
            )
            .Select(type => (file, type));

    private static bool IsPublic(TypeDeclarationSyntax type) => type.Has(SyntaxKind.PublicKeyword);

    /// <summary>Or the code-behind of a razor component, whose other half the compiler writes.</summary>
    private static bool IsOpenOnPurpose(SourceFile file, TypeDeclarationSyntax type) =>
        type.Has(SyntaxKind.SealedKeyword)
        || type.Has(SyntaxKind.AbstractKeyword)
        || type.Has(SyntaxKind.StaticKeyword)
        || (file.IsCodeBehind && type.Has(SyntaxKind.PartialKeyword));
}
