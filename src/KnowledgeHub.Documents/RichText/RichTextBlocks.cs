using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.RichText;

/// <summary>Puts a long text into the paragraphs of a document.</summary>
/// <param name="text">The text and the language that it is in.</param>
/// <param name="site">Address of the portal without a slash at its end; paths of links are completed with it.</param>
public sealed class RichTextBlocks(TextInLanguage text, string site)
{
    /// <summary>The paragraphs, in order.</summary>
    public IEnumerable<TextBlock> Create() =>
        RichTextParser.Parse(text.Text).SelectMany(block => Of(block, depth: 0, isQuoted: false));

    private IEnumerable<TextBlock> Of(RichBlock block, int depth, bool isQuoted) =>
        block switch
        {
            RichHeading heading => [Block(TextBlockKind.InnerHeading, heading.Phrases, depth)],
            RichParagraph paragraph =>
            [
                Block(
                    isQuoted ? TextBlockKind.Quotation : TextBlockKind.Paragraph,
                    paragraph.Phrases,
                    depth
                ),
            ],
            RichQuote quote => quote.Blocks.SelectMany(inner => Of(inner, depth, isQuoted: true)),
            RichList list => list.Items.SelectMany((item, index) => Item(list, item, index, depth)),
            _ => [],
        };

    private IEnumerable<TextBlock> Item(
        RichList list,
        IReadOnlyList<RichBlock> blocks,
        int index,
        int depth
    )
    {
        var rest = blocks;
        if (blocks[0] is RichParagraph first)
        {
            rest = [.. blocks.Skip(1)];
            yield return list.Start is { } start
                ? Block(
                    TextBlockKind.NumberedItem,
                    first.Phrases.Prepend(Number((long)start + index)),
                    depth
                )
                : Block(TextBlockKind.Item, first.Phrases, depth);
        }

        foreach (var block in rest.SelectMany(inner => Of(inner, depth + 1, isQuoted: false)))
        {
            yield return block;
        }
    }

    private static RichPhrase Number(long number) =>
        new(
            Address: null,
            [new(string.Create(CultureInfo.InvariantCulture, $"{number}. "), RichStyle.None)]
        );

    private TextBlock Block(TextBlockKind kind, IEnumerable<RichPhrase> phrases, int depth)
    {
        var own = phrases.Select(Completed).ToList();
        var words = string.Concat(own.SelectMany(phrase => phrase.Runs).Select(run => run.Text));
        return new(kind, text with { Text = words }) { Phrases = own, Depth = depth };
    }

    private RichPhrase Completed(RichPhrase phrase) =>
        phrase.Address is ['/', ..] path ? phrase with { Address = site + path } : phrase;
}
