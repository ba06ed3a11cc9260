using System.IO.Compression;
using System.Xml;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Documents.Inspection.Pictures;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>
/// Reads an Office file part by part and writes it anew: only parts that are known, their XML without what names persons.
/// What is not a part of the document does not come through.
/// </summary>
internal sealed class PackageCleaner
{
    // The earliest time that an archive can state.
    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PackageFormat _format;
    private readonly byte[] _archive;
    private readonly IReadOnlyList<ZipPart> _parts;
    private readonly ContentTypes _types;
    private readonly PartCopy _copy = new();
    private readonly PackageText _text = new();

    private PackageCleaner(PackageFormat format, byte[] archive)
    {
        _format = format;
        _archive = archive;
        _parts = ZipDirectory.Read(archive);
        _types = new(Required(ContentTypes.PartName));
    }

    /// <summary>The document without what names its authors, and its words.</summary>
    /// <param name="format">What it should be.</param>
    /// <param name="archive">An archive.</param>
    public static CleanedFile Clean(PackageFormat format, byte[] archive)
    {
        var cleaner = new PackageCleaner(format, archive);
        cleaner.CheckMainPart();
        return new(cleaner.Write(), cleaner._text.ToString());
    }

    private void CheckMainPart()
    {
        var main = Relationships.MainPartOf(Required(Relationships.RootName));
        if (
            main is null
            || _parts.All(part => part.Name != main)
            || _types.Of(main) != _format.MainType
        )
        {
            throw new FileRefusedException(FileRules.ContentDiffers, _format.Extension);
        }
    }

    private byte[] Write()
    {
        using var output = new MemoryStream(_archive.Length);
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in _parts)
            {
                var entry = archive.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = _noTime;
                using var target = entry.Open();
                WritePart(part, target);
            }
        }

        return output.ToArray();
    }

    private void WritePart(ZipPart part, Stream target)
    {
        var type = _types.Of(part.Name);
        var kind = PartKinds.Of(part.Name, type);
        var bytes = PartReader.Read(_archive, part);
        switch (kind)
        {
            case PartKind.Xml:
                WriteXml(part.Name, type, bytes, target);
                break;
            case PartKind.Properties:
                WriteOuterElement(bytes, target);
                break;
            case PartKind.PrinterSettings:
                target.Write(new byte[bytes.Length]);
                break;
            case PartKind.Png when Signatures.Fits(AttachmentFormat.Png, bytes):
                target.Write(PngCleaner.Clean(bytes));
                break;
            case PartKind.Jpeg when Signatures.Fits(AttachmentFormat.Jpeg, bytes):
                target.Write(JpegCleaner.Clean(bytes));
                break;
            case PartKind.Binary when !Signatures.IsCarried(bytes):
                target.Write(bytes);
                break;
            default:
                throw new FileRefusedException(FileRules.HoldsFiles, Path.GetFileName(part.Name));
        }
    }

    private void WriteXml(string name, string type, byte[] bytes, Stream target)
    {
        if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            Relationships.Check(bytes);
        }

        var hasText = _format.TextTypes.Any(end => type.EndsWith(end, StringComparison.Ordinal));
        using var reader = PackageXml.Read(bytes);
        using var writer = PackageXml.Write(target);
        _copy.Run(reader, writer, hasText ? _text : null);
    }

    private static void WriteOuterElement(byte[] bytes, Stream target)
    {
        using var reader = PackageXml.Read(bytes);
        reader.MoveToContent();
        using var writer = PackageXml.Write(target);
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteEndElement();
        while (reader.Read() && reader.NodeType is not XmlNodeType.None)
        {
            // Read to its end: it must be well-formed even where nothing of it is kept.
        }
    }

    private byte[] Required(string name) =>
        _parts.FirstOrDefault(part => part.Name == name) is { } part
            ? PartReader.Read(_archive, part)
            : throw new FileRefusedException(FileRules.ContentDiffers, _format.Extension);
}
