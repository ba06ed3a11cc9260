using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Testing;

/// <summary>Each test asserts something, runs, and says in its name what it shows.</summary>
public static partial class TestRules
{
    public static Inspection Assertions(SourceTree tree) =>
        Each(
            tree,
            test =>
                test.DescendantNodes().OfType<SimpleNameSyntax>().Any(IsAssertion)
                    ? null
                    : "asserts nothing"
        );

    public static Inspection Names(SourceTree tree) =>
        Each(
            tree,
            test =>
                TestName().IsMatch(test.Identifier.Text)
                    ? null
                    : "is not named Method_Condition_Outcome"
        );

    public static Inspection Skips(SourceTree tree) =>
        Each(
            tree,
            test =>
                test.Attributes()
                    .SelectMany(Arguments)
                    .Any(argument => argument.NameEquals?.Name.Identifier.Text == "Skip")
                    ? "is skipped"
                    : null
        );

    private static Inspection Each(SourceTree tree, Func<MethodDeclarationSyntax, string?> judge) =>
        Inspection.Of(
            "tests",
            tree.Code("tests")
                .SelectMany(file =>
                    file.Nodes<MethodDeclarationSyntax>().Select(test => (file, test))
                )
                .Where(found => found.test.IsTest()),
            found =>
                judge(found.test) is { } verdict
                    ?
                    [
                        found.file.At(
                            found.test.Identifier,
                            $"{found.test.Identifier.Text} {verdict}"
                        ),
                    ]
                    : []
        );

    private static IEnumerable<AttributeArgumentSyntax> Arguments(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments ?? [];

    private static bool IsAssertion(SimpleNameSyntax name) =>
        AssertionName().IsMatch(name.Identifier.Text)
        && (
            IsCalled(name)
            || name.Parent is MemberAccessExpressionSyntax access && access.Expression == name
        );

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax
        || name.Parent?.Parent is InvocationExpressionSyntax;

    [GeneratedRegex("^(Assert|Expect|Check|Then|Verify|Should|MarkupMatches)")]
    private static partial Regex AssertionName();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Z0-9][A-Za-z0-9]*)+$")]
    private static partial Regex TestName();
}
