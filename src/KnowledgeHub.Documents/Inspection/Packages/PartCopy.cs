using System.Text;
using System.Xml;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>
/// Copies the XML of parts without what names persons: authors of comments and changes become numbers, times of editing and
/// the marks of editing sessions go. Refuses commands hidden in fields, formulas and drawings.
/// </summary>
internal sealed class PartCopy
{
    /// <summary>The most elements of all parts together.</summary>
    public const int MaxElements = 1_000_000;

    private static readonly HashSet<string> _dropped = ["rsids", "absPath"];
    private static readonly HashSet<string> _words = ["t"];
    private static readonly HashSet<string> _gaps = ["tab", "br", "cr", "p"];

    private readonly AuthorNames _authors = new();
    private readonly StringBuilder _instruction = new();
    private int _elements;

    /// <summary>Copies a part.</summary>
    /// <param name="reader">The part.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="text">Takes its words; null when they are not wanted.</param>
    public void Run(XmlReader reader, XmlWriter writer, PackageText? text)
    {
        var path = new Stack<string>();
        var isRunning = reader.Read();
        while (isRunning)
        {
            if (reader.NodeType is XmlNodeType.Element && _dropped.Contains(reader.LocalName))
            {
                reader.Skip();
                isRunning = !reader.EOF;
                continue;
            }

            CopyNode(reader, writer, path, text);
            isRunning = reader.Read();
        }

        writer.Flush();
        CheckInstruction();
    }

    private void CopyNode(XmlReader reader, XmlWriter writer, Stack<string> path, PackageText? text)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyElement(reader, writer, path, text);
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                AddGap(path.Pop(), path, text);
                break;
            case XmlNodeType.Text:
            case XmlNodeType.CDATA:
                CopyText(reader.Value, writer, path, text);
                break;
            case XmlNodeType.Whitespace:
            case XmlNodeType.SignificantWhitespace:
                writer.WriteWhitespace(reader.Value);
                break;
            default:
                break;
        }
    }

    private void CopyElement(
        XmlReader reader,
        XmlWriter writer,
        Stack<string> path,
        PackageText? text
    )
    {
        if (++_elements > MaxElements || reader.Depth > PackageXml.MaxDepth)
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        var element = reader.LocalName;
        ActiveContent.CheckElement(element, reader.NamespaceURI);
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, element, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            CopyAttribute(element, reader, writer);
        }

        if (element == "fldChar")
        {
            CheckInstruction();
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
            AddGap(element, path, text);
        }
        else
        {
            path.Push(element);
        }
    }

    private void CopyAttribute(string element, XmlReader reader, XmlWriter writer)
    {
        var name = reader.LocalName;
        ActiveContent.CheckAttribute(element, name, reader.Value);
        if (EditingTraces.IsTrace(name, reader.NamespaceURI))
        {
            return;
        }

        var value =
            EditingTraces.IsName(element, name) ? _authors.NumberOf(reader.Value)
            : EditingTraces.IsIdentity(name) ? string.Empty
            : reader.Value;
        writer.WriteAttributeString(reader.Prefix, name, reader.NamespaceURI, value);
    }

    private void CopyText(string value, XmlWriter writer, Stack<string> path, PackageText? text)
    {
        var element = path.Count > 0 ? path.Peek() : string.Empty;
        if (element == "instrText")
        {
            _instruction.Append(value);
        }

        ActiveContent.CheckText(element, value);
        writer.WriteString(element == "author" ? _authors.NumberOf(value) : value);

        // Older programs get drawn texts a second time.
        if (text is not null && _words.Contains(element) && !path.Contains("Fallback"))
        {
            text.Add(value);
        }
    }

    private static void AddGap(string element, Stack<string> path, PackageText? text)
    {
        if (text is not null && _gaps.Contains(element) && !path.Contains("Fallback"))
        {
            text.Add(element == "p" ? "\n" : " ");
        }
    }

    private void CheckInstruction()
    {
        ActiveContent.CheckField(_instruction.ToString());
        _instruction.Clear();
    }
}
