using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Comments;

/// <summary>Public members of Core say what they mean.</summary>
public static class DocumentationRules
{
    public const int Percent = 95;

    public static Inspection PublicCore(SourceTree tree)
    {
        var members = tree.CSharp("src")
            .Where(file => file.Project == "KnowledgeHub.Core")
            .SelectMany(file =>
                file.Nodes<MemberDeclarationSyntax>()
                    .Where(IsVisible)
                    .Select(member => (file, member))
            )
            .ToList();
        var bare = members
            .Where(found => !HasDocumentation(found.member))
            .Select(found =>
                found.file.At(found.member, $"{found.member.DeclaredName()} is not documented")
            )
            .ToList();
        var enough = bare.Count * 100 <= members.Count * (100 - Percent);
        return new("public members of Core", members.Count, enough ? [] : bare);
    }

    /// <summary>Public all the way out; members of interfaces and enums are as public as their type.</summary>
    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
        && !member.Has(SyntaxKind.OverrideKeyword)
        && member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(IsPublicHere);

    private static bool IsPublicHere(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax
        || member.Has(SyntaxKind.PublicKeyword)
        || (member.Parent is InterfaceDeclarationSyntax && !member.Has(SyntaxKind.PrivateKeyword));

    private static bool HasDocumentation(MemberDeclarationSyntax member) =>
        member
            .GetLeadingTrivia()
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));
}
