using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Gathers the words of a document, a line for each paragraph.</summary>
internal sealed class PackageText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a piece of a paragraph.</summary>
    /// <param name="piece">The piece.</param>
    public void Add(string piece)
    {
        var room = AttachmentRules.MaxTextLength - _text.Length;
        _text.Append(piece, 0, Math.Min(piece.Length, Math.Max(room, 0)));
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().Trim();
}
