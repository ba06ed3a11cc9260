using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Folders;

/// <summary>A name where a type can stand, with what is written before its dot.</summary>
public sealed record TypeUse(string Name, string? Qualifier, int Line)
{
    /// <summary>The uses in C# and, in a razor file, the tags and the types that directives name.</summary>
    public static IEnumerable<TypeUse> In(SourceFile file)
    {
        var names = file.Nodes<SimpleNameSyntax>()
            .Where(name => !IsMemberName(name))
            .Select(name => new TypeUse(
                name.Identifier.Text,
                QualifierOf(name),
                SourceFile.LineOf(name)
            ));
        return file.IsRazor
            ? names.Concat(
                Projects.NameUse.InMarkup(file).Select(use => new TypeUse(use.Name, null, use.Line))
            )
            : names;
    }

    /// <summary>Whether the qualifier names this folder.</summary>
    public bool Fits(string node) =>
        Qualifier == node
        || "Features/" + Qualifier == node
        || Qualifier?.Replace('.', '/') == node;

    private static string? QualifierOf(SimpleNameSyntax name) =>
        name.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left.ToString(),
            MemberAccessExpressionSyntax access when access.Name == name =>
                access.Expression.ToString(),
            _ => null,
        };

    private static bool IsMemberName(SimpleNameSyntax name) =>
        name.Parent switch
        {
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            _ => false,
        };
}
