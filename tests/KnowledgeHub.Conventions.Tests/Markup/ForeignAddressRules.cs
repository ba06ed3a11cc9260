using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Markup;

/// <summary>No page, style or script loads anything from another host by itself.</summary>
public static partial class ForeignAddressRules
{
    // Links that a person follows are not loaded by themselves.
    private static readonly HashSet<string> _loading = new(StringComparer.OrdinalIgnoreCase)
    {
        "src",
        "srcset",
        "poster",
        "data",
        "action",
        "formaction",
        "ping",
    };

    public static Inspection Loaded(SourceTree tree) =>
        Inspection.Of(
            "pages, styles and scripts",
            tree.Named(".razor", ".css", ".js").Where(file => file.Area == "src"),
            file => file.IsRazor ? InMarkup(file) : InText(file)
        );

    private static IEnumerable<Finding> InMarkup(SourceFile file) =>
        file
            .Razor.Attributes.Where(attribute =>
                (
                    _loading.Contains(attribute.Name)
                    || (attribute.Name == "href" && attribute.Tag is "link" or "base")
                ) && Foreign().IsMatch(attribute.Literal)
            )
            .Select(attribute => new Finding(
                file.Path,
                attribute.Line,
                $"<{attribute.Tag}> loads from another host"
            ));

    private static IEnumerable<Finding> InText(SourceFile file) =>
        file
            .Lines.Select((line, place) => (line, place))
            .Where(found => Foreign().IsMatch(found.line) && !Namespace().IsMatch(found.line))
            .Select(found => new Finding(file.Path, found.place + 1, "address of another host"));

    [GeneratedRegex("""(https?:|wss?:)?//[a-z0-9.-]+\.[a-z]{2,}""", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    // The name of a language of markup is never asked for; a comment may say where something is from.
    [GeneratedRegex(@"http://www\.w3\.org/|^\s*(//|/?\*)")]
    private static partial Regex Namespace();
}
