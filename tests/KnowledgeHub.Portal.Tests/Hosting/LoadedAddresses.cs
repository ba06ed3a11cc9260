using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>What a browser asks for by itself, or sends a form to, because of a page, a style or a script.</summary>
internal static partial class LoadedAddresses
{
    private static readonly HtmlParser _parser = new();

    // Whatever the element: none of them holds the address of a link that a person follows.
    private static readonly string[] _loading =
    [
        "src",
        "srcset",
        "imagesrcset",
        "poster",
        "data",
        "background",
        "action",
        "formaction",
        "ping",
        "manifest",
    ];

    // What such a link leads to is for readers and programs that ask for it.
    private static readonly string[] _followed = ["alternate", "canonical", "license"];

    /// <summary>The addresses in a page.</summary>
    public static IEnumerable<string> OfPage(string html)
    {
        using var document = _parser.ParseDocument(html);
        return [.. document.All.SelectMany(Of)];
    }

    /// <summary>The addresses in a style.</summary>
    public static IEnumerable<string> OfStyle(string css) =>
        Styled().Matches(Remark().Replace(css, string.Empty)).Select(Found);

    /// <summary>The addresses that stand in a script where something is loaded or sent. Others are names, or links in messages.</summary>
    public static IEnumerable<string> OfScript(string script) =>
        Scripted().Matches(script).Select(Found);

    /// <summary>Whether an address belongs to another host than the page that it stands on.</summary>
    /// <param name="address">As it is written.</param>
    /// <param name="page">Address of the page.</param>
    public static bool IsForeign(string address, Uri page) =>
        !Uri.TryCreate(page, address.Trim(), out var whole)
        || (whole.Scheme is not "data" && whole.Authority != page.Authority);

    private static IEnumerable<string> Of(IElement element) =>
        element
            .Attributes.SelectMany(attribute =>
                attribute.LocalName switch
                {
                    "srcset" or "imagesrcset" => attribute
                        .Value.Split(',', StringSplitOptions.TrimEntries)
                        .Select(one => one.Split(' ')[0]),
                    "style" => OfStyle(attribute.Value),
                    "href" when !IsFollowed(element) => [attribute.Value],
                    "content" when IsRefresh(element) => attribute
                        .Value.Split(['=', ';'], 3)
                        .Skip(2)
                        .Select(one => one.Trim(' ', '\'', '"')),
                    { } name when _loading.Contains(name) => [attribute.Value],
                    _ => [],
                }
            )
            .Concat(
                element.LocalName switch
                {
                    "style" => OfStyle(element.TextContent),
                    "script" when IsRun(element) => OfScript(element.TextContent),
                    "iframe" => OfPage(element.GetAttribute("srcdoc") ?? string.Empty),
                    _ => [],
                }
            );

    // Pictures of charts have links and uses: only the latter are loaded.
    private static bool IsFollowed(IElement element) =>
        element.LocalName is "a" or "area"
        || (
            element.LocalName is "link"
            && (element.GetAttribute("rel") ?? string.Empty)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(relation => _followed.Contains(relation))
        );

    // Descriptions of an entry for search engines name their vocabulary in a block of data, which a browser leaves alone.
    private static bool IsRun(IElement script) =>
        !(script.GetAttribute("type") ?? string.Empty).EndsWith(
            "json",
            StringComparison.OrdinalIgnoreCase
        );

    private static bool IsRefresh(IElement element) =>
        string.Equals(
            element.GetAttribute("http-equiv"),
            "refresh",
            StringComparison.OrdinalIgnoreCase
        );

    private static string Found(Match match) => match.Groups["address"].Value;

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(
        """(?:url\(\s*|@import\s+|image-set\(\s*)["']?(?<address>[^"')\s;]+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Styled();

    [GeneratedRegex(
        """(?:\b(?:import|from|fetch|importScripts|sendBeacon|WebSocket|EventSource|Worker|open)\s*\(?\s*|"(?:GET|POST)"\s*,\s*|\.(?:src|href|action)\s*=\s*|:\s*)["'`](?<address>(?:https?:|wss?:)?//[^"'`\s]+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Scripted();
}
