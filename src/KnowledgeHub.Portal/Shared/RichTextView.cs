using KnowledgeHub.Documents.RichText;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// Draws a long text. It names every element and attribute itself and writes words as words: no text can bring an
/// element along, whatever it says.
/// </summary>
public sealed class RichTextView : ComponentBase
{
    private const int DeepestHeading = 6;

    /// <summary>The text as its author wrote it.</summary>
    [Parameter, EditorRequired]
    public required string Source { get; set; }

    /// <summary>Level of the heading that the text stands under, 1 to 5.</summary>
    [Parameter]
    public int Under { get; set; } = 2;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddContent(0, Blocks(RichTextParser.Parse(Source)));
    }

    private RenderFragment Blocks(IEnumerable<RichBlock> blocks) =>
        builder =>
        {
            foreach (var block in blocks)
            {
                builder.AddContent(0, Block(block));
            }
        };

    private RenderFragment? Block(RichBlock block) =>
        block switch
        {
            RichParagraph paragraph => Element("p", Phrases(paragraph.Phrases)),
            RichHeading heading => Element(Heading(heading.Level), Phrases(heading.Phrases)),
            RichQuote quote => Element("blockquote", Blocks(quote.Blocks), "stack"),
            RichList list => List(list),
            _ => null,
        };

    private string Heading(int level) =>
        Math.Min(Under + level, DeepestHeading) switch
        {
            3 => "h3",
            4 => "h4",
            5 => "h5",
            6 => "h6",
            _ => "h2",
        };

    private RenderFragment List(RichList list) =>
        builder =>
        {
            builder.OpenElement(0, list.Start is null ? "ul" : "ol");
            if (list.Start is > 1 or 0)
            {
                builder.AddAttribute(1, "start", list.Start.Value);
            }

            foreach (var item in list.Items)
            {
                builder.AddContent(2, Element("li", Item(item)));
            }

            builder.CloseElement();
        };

    // The words of an item stand in it directly, as in a list that is written by hand.
    private RenderFragment Item(IReadOnlyList<RichBlock> blocks) =>
        builder =>
        {
            if (blocks[0] is RichParagraph first)
            {
                builder.AddContent(0, Phrases(first.Phrases));
                builder.AddContent(1, Blocks(blocks.Skip(1)));
            }
            else
            {
                builder.AddContent(2, Blocks(blocks));
            }
        };

    private static RenderFragment Phrases(IEnumerable<RichPhrase> phrases) =>
        builder =>
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Address is not { } address)
                {
                    builder.AddContent(0, Runs(phrase.Runs));
                    continue;
                }

                builder.OpenElement(1, "a");
                builder.AddAttribute(2, "href", address);
                builder.AddAttribute(3, "rel", "noopener nofollow");
                builder.AddContent(4, Runs(phrase.Runs));
                builder.CloseElement();
            }
        };

    private static RenderFragment Runs(IEnumerable<RichRun> runs) =>
        builder =>
        {
            foreach (var run in runs)
            {
                builder.AddContent(0, Run(run));
            }
        };

    private static RenderFragment Run(RichRun run)
    {
        RenderFragment words =
            run.Text == RichRun.LineEnd
                ? Element("br", content: null)
                : builder => builder.AddContent(0, run.Text);
        words = run.Style.HasFlag(RichStyle.Code) ? Element("code", words) : words;
        words = run.Style.HasFlag(RichStyle.Emphasis) ? Element("em", words) : words;
        return run.Style.HasFlag(RichStyle.Strong) ? Element("strong", words) : words;
    }

    private static RenderFragment Element(
        string name,
        RenderFragment? content,
        string? layout = null
    ) =>
        builder =>
        {
            builder.OpenElement(0, name);
            builder.AddAttribute(1, "class", layout);
            builder.AddContent(2, content);
            builder.CloseElement();
        };
}
