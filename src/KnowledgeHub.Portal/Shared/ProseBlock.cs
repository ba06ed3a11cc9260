namespace KnowledgeHub.Portal.Shared;

/// <summary>A paragraph or a list of a plain text.</summary>
/// <param name="IsList">Whether the lines are items of a list; otherwise there is one line, the paragraph.</param>
/// <param name="Lines">The text, at least one line.</param>
public sealed record ProseBlock(bool IsList, IReadOnlyList<string> Lines)
{
    private const string Bullet = "- ";

    /// <summary>Reads a plain text: a blank line ends a paragraph, lines that start with <c>- </c> are a list.</summary>
    /// <param name="text">The text; blank gives no blocks.</param>
    public static IReadOnlyList<ProseBlock> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<ProseBlock>();
        var lines = new List<string>();
        var inList = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.Trim();
            var isItem = trimmed.StartsWith(Bullet, StringComparison.Ordinal);
            var continuesItem =
                inList && !isItem && trimmed.Length > 0 && char.IsWhiteSpace(line[0]);
            if (continuesItem)
            {
                lines[^1] += " " + trimmed;
                continue;
            }

            if (trimmed.Length == 0 || isItem != inList)
            {
                Close(blocks, lines, inList);
                inList = isItem;
            }

            if (trimmed.Length > 0)
            {
                lines.Add(isItem ? trimmed[Bullet.Length..].TrimStart() : trimmed);
            }
        }

        Close(blocks, lines, inList);
        return blocks;
    }

    private static void Close(List<ProseBlock> blocks, List<string> lines, bool isList)
    {
        if (lines.Count > 0)
        {
            blocks.Add(new(isList, isList ? [.. lines] : [string.Join(' ', lines)]));
            lines.Clear();
        }
    }
}
