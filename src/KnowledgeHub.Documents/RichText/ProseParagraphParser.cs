using Markdig.Parsers;
using Markdig.Syntax;

namespace KnowledgeHub.Documents.RichText;

/// <summary>
/// Paragraphs as authors expect them: a rule of dashes below a line does not make it a heading, and a line such as
/// <c>[note]: see annex</c> stays in the text, where Markdown would swallow it as a definition.
/// </summary>
internal sealed class ProseParagraphParser : ParagraphBlockParser
{
    public ProseParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock { Lines: { Count: > 0 } lines })
        {
            for (var index = 0; index < lines.Count; index++)
            {
                lines.Lines[index].Slice.TrimStart();
            }

            lines.Lines[lines.Count - 1].Slice.TrimEnd();
        }

        return true;
    }
}
