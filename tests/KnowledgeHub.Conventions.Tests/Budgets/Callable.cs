using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>Something with a body: its lines run from the signature to the closing brace.</summary>
public sealed record Callable(string File, int Line, string Name, int Lines, int Complexity)
{
    public static IEnumerable<Callable> In(SourceFile file) =>
        file.Nodes<SyntaxNode>()
            .Select(node => Measure(file, node))
            .OfType<Callable>()
            .Concat(TopLevel(file));

    private static Callable? Measure(SourceFile file, SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method when HasBody(method) => Of(
                file,
                method,
                method.ReturnType,
                method.Identifier.Text
            ),
            BaseMethodDeclarationSyntax method when HasBody(method) => Of(
                file,
                method,
                method.ParameterList,
                "constructor"
            ),
            AccessorDeclarationSyntax { Body: not null } accessor => Of(
                file,
                accessor,
                accessor,
                "accessor"
            ),
            PropertyDeclarationSyntax { ExpressionBody: not null } property => Of(
                file,
                property,
                property.Type,
                property.Identifier.Text
            ),
            _ => null,
        };

    private static bool HasBody(BaseMethodDeclarationSyntax method) =>
        method.Body is not null || method.ExpressionBody is not null;

    private static Callable Of(SourceFile file, SyntaxNode whole, SyntaxNode signature, string name)
    {
        var first = SourceFile.LineOf(signature);
        var last = whole.GetLocation().GetLineSpan().EndLinePosition.Line + 1;
        return new(file.Path, first, name, last - first + 1, Budgets.Complexity.Of(whole));
    }

    private static IEnumerable<Callable> TopLevel(SourceFile file)
    {
        var statements = file.IsCSharp ? file.Nodes<GlobalStatementSyntax>().ToList() : [];
        if (statements is [var first, ..])
        {
            var line = SourceFile.LineOf(first);
            var last = statements[^1].GetLocation().GetLineSpan().EndLinePosition.Line + 1;
            var complexity = statements.Sum(statement => Budgets.Complexity.Of(statement) - 1) + 1;
            yield return new(file.Path, line, "top-level statements", last - line + 1, complexity);
        }
    }
}
