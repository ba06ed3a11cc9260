using System.Buffers;
using System.Text;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Writes text as HTML in which <c>&lt;mark&gt;</c> around matched words is the only markup.</summary>
internal static class MarkedText
{
    private const char Ellipsis = '…';
    private static readonly SearchValues<char> _special = SearchValues.Create("<>&\"'");

    /// <summary>Writes a part of a text; an ellipsis shows where something was left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="matches">The matches of the text in order; those outside the part are ignored.</param>
    public static string Write(string text, int start, int end, List<TextMatch> matches)
    {
        var html = new StringBuilder(end - start + 32);
        html.Append(start > 0 ? Ellipsis.ToString() : "");
        var written = start;
        foreach (var match in matches)
        {
            // A compound and its parts match in the same place; the longest came first.
            if (match.Start >= start && match.End <= end && match.End > written)
            {
                var from = Math.Max(match.Start, written);
                Escape(text.AsSpan(written..from), html);
                html.Append("<mark>");
                Escape(text.AsSpan(from..match.End), html);
                html.Append("</mark>");
                written = match.End;
            }
        }

        Escape(text.AsSpan(written..end), html);
        return html.Append(end < text.Length ? Ellipsis.ToString() : "").ToString();
    }

    private static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        while (text.IndexOfAny(_special) is >= 0 and var next)
        {
            html.Append(text[..next]);
            html.Append(
                text[next] switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    '"' => "&quot;",
                    _ => "&#39;",
                }
            );
            text = text[(next + 1)..];
        }

        html.Append(text);
    }
}
