using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>Cyclomatic complexity: decision points + 1.</summary>
public static class Complexity
{
    private static readonly HashSet<SyntaxKind> Decisions =
    [
        SyntaxKind.IfStatement,
        SyntaxKind.ConditionalExpression,
        SyntaxKind.ForStatement,
        SyntaxKind.ForEachStatement,
        SyntaxKind.ForEachVariableStatement,
        SyntaxKind.WhileStatement,
        SyntaxKind.DoStatement,
        SyntaxKind.CaseSwitchLabel,
        SyntaxKind.CasePatternSwitchLabel,
        SyntaxKind.WhenClause,
        SyntaxKind.CatchClause,
        SyntaxKind.CatchFilterClause,
        SyntaxKind.LogicalAndExpression,
        SyntaxKind.LogicalOrExpression,
        SyntaxKind.CoalesceExpression,
    ];

    public static int Of(SyntaxNode node) => 1 + node.DescendantNodesAndSelf().Sum(Weight);

    private static int Weight(SyntaxNode node) =>
        node switch
        {
            SwitchExpressionSyntax table when IsMapping(table) => 1,
            SwitchExpressionSyntax choice => choice.Arms.Count(arm =>
                arm.Pattern is not DiscardPatternSyntax
            ),
            _ => Decisions.Contains(node.Kind()) ? 1 : 0,
        };

    /// <summary>A table from values to values: no conditions, and nothing in its arms that decides or acts.</summary>
    private static bool IsMapping(SwitchExpressionSyntax table) =>
        table.Arms.All(arm =>
            arm.WhenClause is null && !arm.Expression.DescendantNodesAndSelf().Any(ActsOrDecides)
        );

    private static bool ActsOrDecides(SyntaxNode node) =>
        Decisions.Contains(node.Kind())
        || node
            is SwitchExpressionSyntax
                or AnonymousFunctionExpressionSyntax
                or AssignmentExpressionSyntax
                or AwaitExpressionSyntax;
}
