using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>Members of a type (all its parts together) and parameters of constructors.</summary>
public static class TypeBudgets
{
    public const int Members = 30;
    public const int ConstructorParameters = 6;

    public static Inspection MemberCounts(SourceTree tree) =>
        Inspection.Of(
            "types",
            tree.CSharp("src", "tests")
                .SelectMany(Parts)
                .GroupBy(part => (part.File.Project, part.Type.FullName())),
            type => type.Any(part => IsTestClass(part.Type)) ? [] : Check([.. type])
        );

    public static Inspection Constructors(SourceTree tree) =>
        Inspection.Of(
            "constructors",
            tree.CSharp("src", "tests")
                .SelectMany(file => ParameterLists(file).Select(list => (file, list))),
            found =>
                CodeBudgets.Over(
                    found.file.Path,
                    SourceFile.LineOf(found.list),
                    "constructor parameters",
                    found.list.Parameters.Count,
                    ConstructorParameters
                )
        );

    private static IEnumerable<(SourceFile File, TypeDeclarationSyntax Type)> Parts(
        SourceFile file
    ) => file.Nodes<TypeDeclarationSyntax>().Select(type => (file, type));

    private static IEnumerable<Finding> Check(
        IReadOnlyList<(SourceFile File, TypeDeclarationSyntax Type)> parts
    )
    {
        var (file, type) = parts[0];
        var count = parts.Sum(part => part.Type.Members.Sum(Count));
        return CodeBudgets.Over(
            file.Path,
            SourceFile.LineOf(type),
            $"members in {type.Identifier.Text}",
            count,
            Members
        );
    }

    private static int Count(MemberDeclarationSyntax member) =>
        member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables.Count : 1;

    private static bool IsTestClass(TypeDeclarationSyntax type) =>
        type.Members.Any(SyntaxReading.IsTest);

    /// <summary>Constructors and primary constructors; the positional parameters of a record are its members.</summary>
    private static IEnumerable<ParameterListSyntax> ParameterLists(SourceFile file) =>
        file.Nodes<ConstructorDeclarationSyntax>()
            .Select(constructor => constructor.ParameterList)
            .Concat(
                file.Nodes<TypeDeclarationSyntax>()
                    .Where(type => type is not RecordDeclarationSyntax)
                    .Select(type => type.ParameterList)
                    .OfType<ParameterListSyntax>()
            );
}
