using System.Buffers;
using System.Globalization;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Documents.RichText;

/// <summary>
/// Long texts without their marks: what the search reads, what tables and excerpts show. Paragraphs stay apart by a blank
/// line, items keep <c>- </c> or their number.
/// </summary>
public sealed class RichPlainText : IProseReader
{
    // A text with none of these can hold no mark but those of lists, which are kept.
    private static readonly SearchValues<char> _marks = SearchValues.Create(
        "*_`~[]<>#&\\\u202D\u202E"
    );

    /// <inheritdoc/>
    public string PlainText(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.AsSpan().ContainsAny(_marks) ? Of(RichTextParser.Parse(source)) : source;
    }

    /// <summary>The words of the first paragraph, heading or item on one line; empty when there are none.</summary>
    /// <param name="source">The text as its author wrote it.</param>
    public static string Beginning(string source) =>
        Core.Taxonomy.PlainText.OneLine(
            RichTextParser.Parse(source) is [var first, ..] ? Of(Innermost(first)) : string.Empty
        );

    private static RichBlock Innermost(RichBlock block) =>
        block switch
        {
            RichQuote quote => Innermost(quote.Blocks[0]),
            RichList list => Innermost(list.Items[0][0]),
            _ => block,
        };

    private static string Of(IEnumerable<RichBlock> blocks) =>
        string.Join("\n\n", blocks.Select(Of));

    private static string Of(RichBlock block) =>
        block switch
        {
            RichParagraph paragraph => Words(paragraph.Phrases),
            RichHeading heading => Words(heading.Phrases),
            RichQuote quote => Of(quote.Blocks),
            RichList list => string.Join(
                '\n',
                list.Items.Select((item, index) => Item(list, item, index))
            ),
            _ => string.Empty,
        };

    private static string Item(RichList list, IReadOnlyList<RichBlock> blocks, int index)
    {
        var mark = list.Start is { } start
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)start + index}. ")
            : "- ";
        return mark + string.Join('\n', blocks.Select(Of));
    }

    private static string Words(IEnumerable<RichPhrase> phrases) =>
        string.Concat(phrases.SelectMany(phrase => phrase.Runs).Select(run => run.Text));
}
