using KnowledgeHub.Core.Taxonomy;
using Markdig.Syntax.Inlines;

namespace KnowledgeHub.Documents.RichText;

/// <summary>Gathers the words of one paragraph: neighbours that look alike and lead to the same place become one.</summary>
internal sealed class RichPhrases
{
    // Marks that turn the reading order around let an author show other words than those that are stored.
    private static readonly char[] _overrides = ['\u202D', '\u202E'];

    // Emphasis within emphasis has no meaning so deep; the words are kept, their look is not.
    private const int MaxDepth = 16;

    private readonly List<(string? Address, RichRun Run)> _words = [];

    private RichPhrases() { }

    public static IReadOnlyList<RichPhrase> Of(ContainerInline? inlines)
    {
        var phrases = new RichPhrases();
        if (inlines is not null)
        {
            phrases.AddAll(inlines, RichStyle.None, address: null, depth: 0);
        }

        return phrases.Joined();
    }

    private void AddAll(ContainerInline inlines, RichStyle style, string? address, int depth)
    {
        IEnumerable<Inline> children =
            depth > MaxDepth ? inlines.FindDescendants<LeafInline>() : inlines;
        foreach (var child in children)
        {
            Add(child, style, address, depth);
        }
    }

    private void Add(Inline inline, RichStyle style, string? address, int depth)
    {
        switch (inline)
        {
            case LineBreakInline end:
                Say(end.IsHard ? RichRun.LineEnd : " ", style, address);
                break;
            case LinkInline link:
                Link(link, style, address, depth);
                break;
            case EmphasisInline { DelimiterCount: var marks } emphasis:
                var look = marks > 1 ? RichStyle.Strong : RichStyle.Emphasis;
                AddAll(emphasis, style | look, address, depth + 1);
                break;
            case DelimiterInline delimiter:
                Say(delimiter.ToLiteral(), style, address);
                AddAll(delimiter, style, address, depth + 1);
                break;
            case ContainerInline container:
                AddAll(container, style, address, depth + 1);
                break;
            default:
                Leaf(inline, style, address);
                break;
        }
    }

    private void Leaf(Inline inline, RichStyle style, string? address)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Say(literal.Content.ToString(), style, address);
                break;
            case CodeInline code:
                Say(code.Content, style | RichStyle.Code, address);
                break;
            case HtmlEntityInline entity:
                Say(entity.Transcoded.ToString(), style, address);
                break;
            case AutolinkInline link:
                var target = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
                Say(link.Url, style, address ?? RichAddress.Of(target));
                break;
            case HtmlInline html:
                Say(html.Tag, style, address);
                break;
        }
    }

    // A picture would be loaded while the page is read, so it is a link to be followed or its description.
    private void Link(LinkInline link, RichStyle style, string? address, int depth)
    {
        var target = address ?? RichAddress.Of(link.GetDynamicUrl?.Invoke() ?? link.Url);
        var before = _words.Count;
        AddAll(link, style, target, depth + 1);
        if (_words.Count == before)
        {
            Say(target ?? string.Empty, style, target);
        }
    }

    private void Say(string text, RichStyle style, string? address)
    {
        var words = text == RichRun.LineEnd ? text : OnOneLine(text);
        if (words.Length > 0)
        {
            _words.Add((address, new(words, style)));
        }
    }

    private static string OnOneLine(string text) =>
        PlainText.Clean(string.Concat(text.Split(_overrides))).ReplaceLineEndings(" ");

    private List<RichPhrase> Joined()
    {
        if (_words.TrueForAll(word => string.IsNullOrWhiteSpace(word.Run.Text)))
        {
            return [];
        }

        var phrases = new List<RichPhrase>();
        var runs = new List<RichRun>();
        for (var index = 0; index < _words.Count; index++)
        {
            var (address, run) = _words[index];
            if (runs.Count > 0 && CanJoin(runs[^1], run))
            {
                runs[^1] = run with { Text = runs[^1].Text + run.Text };
            }
            else
            {
                runs.Add(run);
            }

            if (index + 1 == _words.Count || _words[index + 1].Address != address)
            {
                phrases.Add(new(address, runs));
                runs = [];
            }
        }

        return phrases;
    }

    private static bool CanJoin(RichRun last, RichRun next) =>
        last.Style == next.Style && last.Text != RichRun.LineEnd && next.Text != RichRun.LineEnd;
}
