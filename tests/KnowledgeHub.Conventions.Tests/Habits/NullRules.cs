using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Habits;

/// <summary>Null is asked for with a pattern, and waved through rarely, with a reason.</summary>
public static partial class NullRules
{
    public const double ForgivenPerThousandLines = 3;

    public static Inspection Comparisons(SourceTree tree) =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file =>
                file.Nodes<BinaryExpressionSyntax>()
                    .Where(node =>
                        node.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
                    )
                    .Where(node => IsNull(node.Left) || IsNull(node.Right))
                    .Select(node => file.At(node, $"is null, is not null: {node}"))
        );

    public static Inspection ForgivenWithReason(SourceTree tree) =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file => Forgiven(file).Where(place => !HasComment(file, place.Line))
        );

    public static Inspection ForgivenSeldom(SourceTree tree)
    {
        var files = tree.Code("src").ToList();
        var places = files.SelectMany(Forgiven).ToList();
        var allowed = ForgivenPerThousandLines * files.Sum(file => file.Lines.Count) / 1000;
        return new("source files", files.Count, places.Count > allowed ? places : []);
    }

    private static IEnumerable<Finding> Forgiven(SourceFile file) =>
        file.Nodes<PostfixUnaryExpressionSyntax>()
            .Where(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(node => file.At(node.OperatorToken, $"{node}: forgiven null"));

    private static bool HasComment(SourceFile file, int line) =>
        Comment().IsMatch(file.Lines[line - 1])
        || (line > 1 && Comment().IsMatch(file.Lines[line - 2]));

    private static bool IsNull(ExpressionSyntax node) =>
        node.IsKind(SyntaxKind.NullLiteralExpression);

    [GeneratedRegex(@"(^|\s)//(?!/)|/\*|@\*|^\s*\*")]
    private static partial Regex Comment();
}
