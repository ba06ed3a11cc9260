using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Portal.Shared;

/// <summary>A piece of a search fragment.</summary>
/// <param name="Text">Plain text: the page encodes it, so that nothing from an index is ever written as markup.</param>
/// <param name="IsMatch">Whether the reader's words matched here.</param>
public sealed partial record HighlightPart(string Text, bool IsMatch)
{
    private const string Open = "<mark>";
    private const string Close = "</mark>";
    private const string Separator = " · ";

    /// <summary>Reads an escaped fragment whose only markup is <c>mark</c>.</summary>
    public static IReadOnlyList<HighlightPart> Parse(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        var parts = new List<HighlightPart>();
        var pieces = fragment.Split(Open);
        Add(parts, pieces[0], isMatch: false);
        foreach (var piece in pieces.Skip(1))
        {
            var ends = piece.Split(Close, 2);
            Add(parts, ends[0], isMatch: true);
            Add(parts, ends.Length > 1 ? ends[1] : string.Empty, isMatch: false);
        }

        return parts;
    }

    /// <summary>The pieces as a page shows them on one line: items of a list stand without their dashes, and apart.</summary>
    public static IEnumerable<HighlightPart> Shown(string fragment) =>
        Parse(fragment)
            .Select(
                (part, place) => part with { Text = OnOneLine(part.Text, isFirst: place == 0) }
            );

    /// <summary>The fragment without its marks, as plain text.</summary>
    public static string Plain(string fragment) =>
        string.Concat(Parse(fragment).Select(part => part.Text));

    private static void Add(List<HighlightPart> parts, string escaped, bool isMatch)
    {
        if (escaped.Length > 0)
        {
            parts.Add(new(WebUtility.HtmlDecode(escaped), isMatch));
        }
    }

    private static string OnOneLine(string text, bool isFirst) =>
        Break()
            .Replace(
                isFirst ? ItemAtStart().Replace(text, "$1") : text,
                end => end.Groups[1].Length > 0 ? end.Groups[1].Value + " " : Separator
            );

    [GeneratedRegex(@"^(…?)\s*-\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ItemAtStart();

    // The end of a sentence, if it has a sign; then the next item, or a new paragraph.
    [GeneratedRegex(@"([.:;!?؟؛…]?)\s*\n\s*(?:-\s+|-(?=…?$)|\n\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
