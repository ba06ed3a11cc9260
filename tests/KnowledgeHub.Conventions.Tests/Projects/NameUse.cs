using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Projects;

/// <summary>A name that code uses: dotted as written, or a single identifier or tag.</summary>
public sealed partial record NameUse(string Name, int Line)
{
    /// <summary>Every dotted name, identifier, razor tag and name in a razor directive of a file.</summary>
    public static IEnumerable<NameUse> In(SourceFile file)
    {
        var dotted = file.Nodes<ExpressionSyntax>()
            .Where(node => IsDotted(node) && !IsDotted(node.Parent))
            .Select(node => new NameUse(
                string.Concat(node.DescendantTokens()),
                SourceFile.LineOf(node)
            ));
        var single = file
            .Syntax.SelectMany(root => root.DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => new NameUse(token.Text, SourceFile.LineOf(token)));
        return file.IsRazor ? dotted.Concat(single).Concat(InMarkup(file)) : dotted.Concat(single);
    }

    private static bool IsDotted(SyntaxNode? node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax;

    public static IEnumerable<NameUse> InMarkup(SourceFile file) =>
        file
            .Razor.Tags.Select(tag => new NameUse(tag.Name, tag.Line))
            .Concat(
                file.Razor.Directives.SelectMany(directive =>
                    DottedName()
                        .Matches(directive.Argument)
                        .Select(match => new NameUse(match.Value, directive.Line))
                )
            );

    [GeneratedRegex(@"[\p{L}_][\w.]*")]
    private static partial Regex DottedName();
}
