using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeHub.Portal.Tests.RichText;

/// <summary>Reads HTML as a browser does, and fails on whatever could run, load or lead astray.</summary>
internal static class InertHtml
{
    private static readonly HtmlParser _parser = new();

    private static readonly Dictionary<string, string[]> _allowed = new()
    {
        ["div"] = ["class"],
        ["p"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["h5"] = [],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["blockquote"] = ["class"],
        ["strong"] = [],
        ["em"] = [],
        ["code"] = [],
        ["br"] = [],
        ["a"] = ["href", "rel"],
    };

    /// <summary>Fails unless the markup holds allowed elements, attributes and addresses only.</summary>
    /// <param name="markup">What was drawn.</param>
    /// <param name="source">The text that it was drawn from, for the message.</param>
    /// <returns>The words that a reader sees.</returns>
    public static string AssertInert(string markup, string source)
    {
        var body =
            _parser.ParseDocument($"<body>{markup}</body>").Body
            ?? throw new InvalidOperationException("No body.");
        var findings = body.QuerySelectorAll("*").SelectMany(Findings).ToList();
        Assert.True(findings.Count == 0, $"{string.Join("; ", findings)}\n{source}\n{markup}");
        Assert.Empty(body.Descendants<IComment>());
        return body.TextContent;
    }

    private static IEnumerable<string> Findings(IElement element)
    {
        if (!_allowed.TryGetValue(element.LocalName, out var attributes))
        {
            return [$"<{element.LocalName}>"];
        }

        return element
            .Attributes.Where(attribute =>
                !attributes.Contains(attribute.Name) || !IsInert(attribute)
            )
            .Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}");
    }

    private static bool IsInert(IAttr attribute) =>
        attribute.Name switch
        {
            "href" => IsInert(attribute.Value),
            "rel" => attribute.Value == "noopener nofollow",
            "start" => attribute.Value.All(char.IsAsciiDigit),
            _ => attribute.Value is "stack" or "stack measure",
        };

    private static bool IsInert(string address) =>
        address.All(letter => letter is > ' ' and < '\u007F' && letter is not ('\\' or '"' or '<'))
        && (
            address.StartsWith("https://", StringComparison.Ordinal)
            || address.StartsWith("http://", StringComparison.Ordinal)
            || address.StartsWith("mailto:", StringComparison.Ordinal)
            || (address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal))
        )
        && (address[0] == '/' || new Uri(address) is { Scheme: "mailto" } or { UserInfo: "" });
}
