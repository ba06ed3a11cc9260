using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Markup;

/// <summary>What a style names is there: a browser passes over an unknown variable without a word.</summary>
public static partial class StyleRules
{
    public static Inspection UnknownVariables(SourceTree tree)
    {
        var styles = tree.Named(".css").Where(file => file.Area == "src").ToList();
        var known = styles
            .SelectMany(file => file.Lines)
            .SelectMany(line => Definition().Matches(line))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();
        return Inspection.Of("styles", styles, file => UnknownIn(file, known));
    }

    private static IEnumerable<Finding> UnknownIn(SourceFile file, HashSet<string> known) =>
        file.Lines.SelectMany(
            (line, place) =>
                Use()
                    .Matches(line)
                    .Select(match => match.Groups[1].Value)
                    .Where(name => !known.Contains(name))
                    .Select(name => new Finding(file.Path, place + 1, $"{name} is defined nowhere"))
        );

    [GeneratedRegex(@"(--[\w-]+)\s*:")]
    private static partial Regex Definition();

    [GeneratedRegex(@"var\((--[\w-]+)")]
    private static partial Regex Use();
}
