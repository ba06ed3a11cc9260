using KnowledgeHub.Core.Taxonomy;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace KnowledgeHub.Documents.RichText;

/// <summary>
/// Reads long texts, which are Markdown (CommonMark) without HTML. This is the one way from a stored text to a page or a
/// file: what has no type in this folder cannot come out of it.
/// </summary>
public static class RichTextParser
{
    // Nobody writes so deep on purpose; what lies deeper is kept as plain paragraphs.
    private const int MaxDepth = 6;

    // Headings of pages end at level 6, and a text stands under one of level 2 or 3.
    private const int MaxHeading = 3;

    private static readonly MarkdownPipeline _pipeline = Pipeline();

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text as its author wrote it; blank gives no blocks.</param>
    public static IReadOnlyList<RichBlock> Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = PlainText.Clean(source);
        try
        {
            return Blocks(Markdown.Parse(text, _pipeline), depth: 0);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested beyond its limit.
            return Literal(PlainText.OneLine(text));
        }
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        // A pasted text is often indented; that does not make it code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ProseParagraphParser());
        return builder.Build();
    }

    private static List<RichBlock> Blocks(ContainerBlock container, int depth)
    {
        var blocks = new List<RichBlock>();
        if (depth > MaxDepth)
        {
            blocks.AddRange(container.Descendants<LeafBlock>().SelectMany(Paragraph));
            return blocks;
        }

        foreach (var block in container)
        {
            blocks.AddRange(Read(block, depth));
        }

        return blocks;
    }

    private static IEnumerable<RichBlock> Read(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading when RichPhrases.Of(heading.Inline) is { Count: > 0 } words:
                return [new RichHeading(Math.Min(heading.Level, MaxHeading), words)];
            case LeafBlock leaf:
                return Paragraph(leaf);
            case ListBlock list:
                return List(list, depth);
            case QuoteBlock quote when Blocks(quote, depth + 1) is { Count: > 0 } quoted:
                return [new RichQuote(quoted)];
            default:
                return [];
        }
    }

    private static IEnumerable<RichBlock> Paragraph(LeafBlock leaf)
    {
        var phrases = leaf is CodeBlock code ? Code(code) : RichPhrases.Of(leaf.Inline);
        return phrases.Count > 0 ? [new RichParagraph(phrases)] : [];
    }

    private static IReadOnlyList<RichPhrase> Code(CodeBlock code)
    {
        var runs = new List<RichRun>();
        for (var index = 0; index < code.Lines.Count; index++)
        {
            if (index > 0)
            {
                runs.Add(new(RichRun.LineEnd, RichStyle.None));
            }

            runs.Add(new(code.Lines.Lines[index].Slice.ToString(), RichStyle.Code));
        }

        return runs.Count > 0 ? [new(Address: null, runs)] : [];
    }

    private static IEnumerable<RichBlock> List(ListBlock list, int depth)
    {
        var items = list.OfType<ListItemBlock>()
            .Select(item => Blocks(item, depth + 1))
            .Where(blocks => blocks.Count > 0)
            .ToList();
        return items.Count > 0 ? [new RichList(Start(list), items)] : [];
    }

    private static int? Start(ListBlock list) =>
        !list.IsOrdered ? null
        : int.TryParse(list.OrderedStart, out var start) ? start
        : 1;

    private static IReadOnlyList<RichBlock> Literal(string text) =>
        text.Length > 0
            ? [new RichParagraph([new(Address: null, [new(text, RichStyle.None)])])]
            : [];
}
