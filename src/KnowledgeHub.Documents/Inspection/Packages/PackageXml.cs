using System.Text;
using System.Xml;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>How the XML of a package is read and written: no document types, no entities, nothing from elsewhere.</summary>
internal static class PackageXml
{
    /// <summary>How deep elements may lie in one another.</summary>
    public const int MaxDepth = 200;

    private static readonly XmlReaderSettings _reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ZipDirectory.MaxUnpacked,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Line ends within attributes and texts stay what they were.
    private static readonly XmlWriterSettings _writing = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Opens a part.</summary>
    /// <param name="bytes">The part.</param>
    public static XmlReader Read(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes, writable: false), _reading);

    /// <summary>Begins a part.</summary>
    /// <param name="output">Where it goes.</param>
    public static XmlWriter Write(Stream output) => XmlWriter.Create(output, _writing);

    /// <summary>The attributes of every element of one name, by their local names.</summary>
    /// <param name="bytes">The part.</param>
    /// <param name="element">Local name of the element.</param>
    public static IEnumerable<Dictionary<string, string>> Elements(byte[] bytes, string element)
    {
        using var reader = Read(bytes);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new FileRefusedException(FileRules.FileIsTooComplex);
            }

            if (reader.NodeType is XmlNodeType.Element && reader.LocalName == element)
            {
                yield return Attributes(reader);
            }
        }
    }

    private static Dictionary<string, string> Attributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = reader.Value;
        }

        reader.MoveToElement();
        return attributes;
    }
}
