using System.Net;

namespace KnowledgeHub.Portal.Shared;

/// <summary>A piece of a search fragment.</summary>
/// <param name="Text">Plain text: the page encodes it, so that nothing from an index is ever written as markup.</param>
/// <param name="IsMatch">Whether the reader's words matched here.</param>
public sealed record HighlightPart(string Text, bool IsMatch)
{
    private const string Open = "<mark>";
    private const string Close = "</mark>";

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
}
