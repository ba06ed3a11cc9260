using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Habits;

/// <summary>Failures are typed: nothing is swallowed, and everything is caught at few edges only.</summary>
public static class FailureRules
{
    public const double CatchAllsPerThousandLines = 0.5;
    public const int CatchAllsOfASmallTree = 3;

    public static Inspection EmptyCatches(SourceTree tree) =>
        Each<CatchClauseSyntax>(tree, node => node.Block.Statements.Count == 0, "empty catch");

    public static Inspection AsyncVoid(SourceTree tree)
    {
        var methods = Each<MethodDeclarationSyntax>(
            tree,
            node => IsAsyncVoid(node.Modifiers, node.ReturnType),
            "async void"
        );
        var local = Each<LocalFunctionStatementSyntax>(
            tree,
            node => IsAsyncVoid(node.Modifiers, node.ReturnType),
            "async void"
        );
        return methods with { Findings = [.. methods.Findings, .. local.Findings] };
    }

    public static Inspection NotImplemented(SourceTree tree) =>
        Each<IdentifierNameSyntax>(
            tree,
            node => node.Identifier.Text == "NotImplementedException",
            "not implemented"
        );

    public static Inspection CatchAlls(SourceTree tree)
    {
        var found = Each<CatchClauseSyntax>(tree, IsCatchAll, "catches everything");
        var thousands = tree.Code("src").Sum(file => file.Lines.Count) / 1000.0;
        var allowed = Math.Max(CatchAllsOfASmallTree, CatchAllsPerThousandLines * thousands);
        return found.Findings.Count > allowed ? found : found with { Findings = [] };
    }

    private static Inspection Each<T>(SourceTree tree, Func<T, bool> offends, string message)
        where T : SyntaxNode =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file => file.Nodes<T>().Where(offends).Select(node => file.At(node, message))
        );

    private static bool IsAsyncVoid(SyntaxTokenList modifiers, TypeSyntax returns) =>
        modifiers.Any(SyntaxKind.AsyncKeyword) && returns.ToString() == "void";

    private static bool IsCatchAll(CatchClauseSyntax node) =>
        node.Filter is null
        && node.Declaration?.Type.ToString() is null or "Exception" or "System.Exception";
}
