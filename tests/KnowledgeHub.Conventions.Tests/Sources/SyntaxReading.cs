using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>Questions to C# syntax that several rules ask.</summary>
public static class SyntaxReading
{
    public static bool Has(this MemberDeclarationSyntax member, SyntaxKind modifier) =>
        member.Modifiers.Any(modifier);

    public static IEnumerable<AttributeSyntax> Attributes(this MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes);

    /// <summary>The last part of the attribute's name, without a trailing "Attribute".</summary>
    public static string ShortName(this AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString().Split('.')[^1];
        return name.EndsWith("Attribute", StringComparison.Ordinal)
            ? name[..^"Attribute".Length]
            : name;
    }

    /// <summary>A Fact or Theory; attributes of our own such as ProviderTheory count as well.</summary>
    public static bool IsTest(this MemberDeclarationSyntax member) =>
        member
            .Attributes()
            .Select(ShortName)
            .Any(name =>
                name.EndsWith("Fact", StringComparison.Ordinal)
                || name.EndsWith("Theory", StringComparison.Ordinal)
            );

    public static bool IsTopLevel(this MemberDeclarationSyntax member) =>
        member.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax;

    public static string DeclaredName(this MemberDeclarationSyntax member) =>
        member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => member.Kind().ToString(),
        };

    /// <summary>Namespace, outer types and the type's own name: the same for each part of a partial type.</summary>
    public static string FullName(this BaseTypeDeclarationSyntax type)
    {
        var outer = type.Ancestors()
            .OfType<BaseTypeDeclarationSyntax>()
            .Select(parent => parent.Identifier.Text);
        var space = type.Ancestors()
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(parent => parent.Name.ToString());
        var arity = type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count }
            ? $"`{count}"
            : "";
        return string.Join('.', space.Concat(outer).Append(type.Identifier.Text)) + arity;
    }

    /// <summary>Types of the file that stand in no other type, delegates too.</summary>
    public static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(this SourceFile file) =>
        file.Nodes<MemberDeclarationSyntax>()
            .Where(member =>
                member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                && member.IsTopLevel()
            );
}
