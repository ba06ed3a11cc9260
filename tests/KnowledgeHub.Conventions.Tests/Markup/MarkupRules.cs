using System.Text.RegularExpressions;
using KnowledgeHub.Conventions.Tests.Razor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Markup;

/// <summary>Style lives in .razor.css, words live in resx.</summary>
public static partial class MarkupRules
{
    private static readonly HashSet<string> SpokenAttributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "alt",
        "aria-description",
        "aria-label",
        "aria-roledescription",
        "aria-valuetext",
        "AriaLabel",
        "EmptyText",
        "label",
        "placeholder",
        "text",
        "title",
    };

    public static Inspection InlineStyle(SourceTree tree) =>
        Inspection.Of(
            "razor files",
            tree.Razor("src"),
            file =>
                file.Razor.Attributes.Where(attribute =>
                        attribute.Name.Equals("style", StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(attribute => new Finding(
                        file.Path,
                        attribute.Line,
                        $"inline style on <{attribute.Tag}>"
                    ))
        );

    public static Inspection LiteralText(SourceTree tree)
    {
        var code = tree.Code("src").SelectMany(CodeParameters).ToHashSet();
        return Inspection.Of(
            "razor files",
            tree.Razor("src"),
            file =>
                Texts(file.Razor)
                    .Concat(Attributes(file.Razor, code))
                    .Concat(Strings(file.Razor))
                    .Select(text => Finding(file, text))
        );
    }

    /// <summary>Parameters of our components that take no string: what stands in such an attribute is C#.</summary>
    private static IEnumerable<(string Component, string Parameter)> CodeParameters(
        SourceFile file
    ) =>
        file.Nodes<PropertyDeclarationSyntax>()
            .Where(property =>
                property.Attributes().Any(attribute => attribute.ShortName() == "Parameter")
            )
            .Where(property => property.Type.ToString() is not ("string" or "string?"))
            .Select(property => (file.Name.Split('.')[0], property.Identifier.Text));

    private static IEnumerable<RazorText> Texts(RazorDocument document) =>
        document.Texts.Where(text => HasWord(text.Text));

    private static IEnumerable<RazorText> Attributes(
        RazorDocument document,
        HashSet<(string, string)> code
    ) =>
        document
            .Attributes.Where(attribute =>
                SpokenAttributes.Contains(attribute.Name) && HasWord(attribute.Literal)
            )
            .Where(attribute => !code.Contains((attribute.Tag, attribute.Name)))
            .Select(attribute => new RazorText(
                attribute.Line,
                $"{attribute.Name}=\"{attribute.Literal}\""
            ));

    /// <summary>Expressions such as @("words") or @(a ? "words" : b).</summary>
    private static IEnumerable<RazorText> Strings(RazorDocument document) =>
        document
            .Code.Where(code => code.Kind == RazorCodeKind.Shown)
            .Where(code =>
                Results(SyntaxFactory.ParseExpression(code.Text))
                    .Any(result => HasWord(result.Token.Text))
            )
            .Select(code => new RazorText(code.Line, code.Text));

    private static IEnumerable<LiteralExpressionSyntax> Results(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax inner => Results(inner.Expression),
            ConditionalExpressionSyntax choice => Results(choice.WhenTrue)
                .Concat(Results(choice.WhenFalse)),
            LiteralExpressionSyntax literal
                when literal.IsKind(SyntaxKind.StringLiteralExpression) => [literal],
            _ => [],
        };

    private static Finding Finding(SourceFile file, RazorText text) =>
        new(file.Path, text.Line, "literal text: " + text.Text.Split('\n')[0]);

    private static bool HasWord(string text) => Word().IsMatch(Entity().Replace(text, " "));

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Word();

    [GeneratedRegex("&#?[A-Za-z0-9]+;")]
    private static partial Regex Entity();
}
