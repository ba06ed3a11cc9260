using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Habits;

/// <summary>No notes to oneself and no regions in src.</summary>
public static partial class TextRules
{
    public static Inspection Leftovers(SourceTree tree) =>
        Inspection.Of(
            "source files",
            tree.Code("src"),
            file =>
                file.Lines.Select(
                        (text, index) =>
                            new Finding(file.Path, index + 1, "leftover: " + text.Trim())
                    )
                    .Where(finding => Leftover().IsMatch(finding.Message))
        );

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|^leftover: #(end)?region\b")]
    private static partial Regex Leftover();
}
