using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Resources;

/// <summary>Words of the user interface: complete in each language, typed, explained where they have gaps.</summary>
public static class ResourceRules
{
    private const string Portal = "src/KnowledgeHub.Portal/";

    private static readonly string[] Languages = ["fr", "ar", "ru"];

    public static Inspection Bases(SourceTree tree) =>
        Inspection.Of(
            "base resx files",
            Read(tree).Where(resource => resource.Language.Length == 0),
            resource => resource.Entries.SelectMany(entry => CheckBase(resource, entry))
        );

    public static Inspection Translations(SourceTree tree) =>
        Inspection.Of(
            "families of resx files",
            Read(tree).GroupBy(resource => resource.Stem),
            CheckFamily
        );

    public static Inspection Typed(SourceTree tree) =>
        Inspection.Of(
            "Portal project files",
            tree.Named("KnowledgeHub.Portal.csproj"),
            file =>
                file.Text.Contains("StronglyTypedClassName", StringComparison.Ordinal)
                    ? []
                    :
                    [
                        new Finding(
                            file.Path,
                            1,
                            "resx classes are not strongly typed (StronglyTypedClassName)"
                        ),
                    ]
        );

    public static Inspection TypedLookUps(SourceTree tree) =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file =>
                file.Nodes<ElementAccessExpressionSyntax>()
                    .Where(access =>
                        IsLocalizer(access.Expression) && HasLiteral(access.ArgumentList)
                    )
                    .Select(access => file.At(access, $"look-up by string: {access}"))
        );

    private static IEnumerable<ResourceFile> Read(SourceTree tree) =>
        tree.Named(".resx")
            .Where(file => file.Path.StartsWith(Portal + "Resources/", StringComparison.Ordinal))
            .Select(file => new ResourceFile(file));

    private static IEnumerable<Finding> CheckBase(ResourceFile resource, ResourceEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Value))
        {
            yield return new(resource.Path, 1, $"{entry.Key} is empty");
        }

        if (entry.Placeholders.Length > 0 && !entry.HasComment)
        {
            yield return new(resource.Path, 1, $"{entry.Key} has a placeholder and no comment");
        }

        if (resource.Entries.Count(other => other.Key == entry.Key) > 1)
        {
            yield return new(resource.Path, 1, $"{entry.Key} stands twice");
        }
    }

    private static IEnumerable<Finding> CheckFamily(IGrouping<string, ResourceFile> family)
    {
        var source = family.SingleOrDefault(resource => resource.Language.Length == 0);
        return source is null
            ? [new(family.Key, 1, "translations without a base")]
            : Languages.SelectMany(language => CheckLanguage(source, family, language));
    }

    private static IEnumerable<Finding> CheckLanguage(
        ResourceFile source,
        IEnumerable<ResourceFile> family,
        string language
    )
    {
        var translation = family.SingleOrDefault(resource => resource.Language == language);
        return translation is null
            ? [new(source.Path, 1, $"there is no {language} translation")]
            : source
                .Entries.SelectMany(entry => Compare(entry, translation))
                .Concat(
                    translation
                        .Entries.Where(entry => source.Find(entry.Key) is null)
                        .Select(entry => new Finding(
                            translation.Path,
                            1,
                            $"{entry.Key} is not in the base"
                        ))
                );
    }

    private static IEnumerable<Finding> Compare(ResourceEntry entry, ResourceFile translation)
    {
        var other = translation.Find(entry.Key);
        if (other is null || string.IsNullOrWhiteSpace(other.Value))
        {
            yield return new(translation.Path, 1, $"{entry.Key} is missing or empty");
        }
        else if (other.Placeholders != entry.Placeholders)
        {
            yield return new(
                translation.Path,
                1,
                $"{entry.Key} has placeholders {other.Placeholders}, not {entry.Placeholders}"
            );
        }
    }

    private static bool IsLocalizer(ExpressionSyntax expression) =>
        expression.ToString().Split('.')[^1] is var name
        && (name is "L" or "Loc" || name.EndsWith("ocalizer", StringComparison.Ordinal));

    private static bool HasLiteral(BracketedArgumentListSyntax arguments) =>
        arguments.Arguments.Any(argument =>
            argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)
        );
}
