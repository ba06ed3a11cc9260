using System.Text;

namespace KnowledgeHub.Testing.Files;

/// <summary>A small Office file; each call of With or Without gives a new one.</summary>
public sealed class OfficeFile
{
    public const string RelationshipsNamespace =
        "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string WordNamespace =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Prefix = "application/vnd.openxmlformats-officedocument.";
    private const string TypePrefix =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly IReadOnlyList<RawPart> _parts;

    private OfficeFile(IReadOnlyList<RawPart> parts) => _parts = parts;

    /// <summary>A Word document of one paragraph, whose properties name an author.</summary>
    public static OfficeFile Docx(string words = "Joint patrols at the crossing") =>
        Of("word/document.xml", Prefix + "wordprocessingml.document.main+xml")
            .With(
                "word/document.xml",
                $"<w:document xmlns:w=\"{WordNamespace}\"><w:body><w:p w:rsidR=\"00AB12CD\"><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"
            );

    /// <summary>A workbook of one cell.</summary>
    public static OfficeFile Xlsx() =>
        Of("xl/workbook.xml", Prefix + "spreadsheetml.sheet.main+xml")
            .With("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\"/></sheets></workbook>")
            .With(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"
            );

    /// <summary>A presentation of one slide.</summary>
    public static OfficeFile Pptx() =>
        Of("ppt/presentation.xml", Prefix + "presentationml.presentation.main+xml")
            .With("ppt/presentation.xml", "<presentation/>");

    /// <summary>Adds a part, or replaces the one of this name.</summary>
    public OfficeFile With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public OfficeFile With(string name, byte[] bytes) => With(new RawPart(name, bytes));

    public OfficeFile With(RawPart part)
    {
        var parts = _parts.ToList();
        var place = parts.FindIndex(other => other.Name == part.Name);
        if (place < 0)
        {
            return new([.. parts, part]);
        }

        parts[place] = part;
        return new(parts);
    }

    /// <summary>Adds a part even where another has its name.</summary>
    public OfficeFile And(RawPart part) => new([.. _parts, part]);

    public OfficeFile Without(string name) => new([.. _parts.Where(part => part.Name != name)]);

    /// <summary>Adds a relationship of a part of the document.</summary>
    public OfficeFile Relating(string kind, string target, string mode = "Internal") =>
        With(
            "word/_rels/document.xml.rels",
            $"<Relationships xmlns=\"{RelationshipsNamespace}\"><Relationship Id=\"r1\" Type=\"{TypePrefix}{kind}\" Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>"
        );

    /// <summary>Sets the content of the one paragraph of a Word document.</summary>
    public OfficeFile Saying(string paragraph) =>
        With(
            "word/document.xml",
            $"<w:document xmlns:w=\"{WordNamespace}\"><w:body><w:p>{paragraph}</w:p></w:body></w:document>"
        );

    /// <summary>Adds a content type.</summary>
    public OfficeFile Typed(string part, string type)
    {
        var types = _parts.First(found => found.Name == "[Content_Types].xml");
        var text = Encoding.UTF8.GetString(types.Bytes);
        return With(
            types.Name,
            text.Replace(
                "</Types>",
                $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>",
                StringComparison.Ordinal
            )
        );
    }

    /// <summary>Changes the statements about a part.</summary>
    public OfficeFile Stating(string name, Func<RawPart, RawPart> change) =>
        With(change(_parts.First(part => part.Name == name)));

    public byte[] Build(string comment = "") => RawZip.Write(_parts, comment);

    private static OfficeFile Of(string main, string type) =>
        new OfficeFile([])
            .With(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/"
                    + main
                    + "\" ContentType=\""
                    + type
                    + "\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
            )
            .With(
                "_rels/.rels",
                $"<Relationships xmlns=\"{RelationshipsNamespace}\"><Relationship Id=\"r1\" Type=\"{TypePrefix}officeDocument\" Target=\"{main}\"/></Relationships>"
            )
            .With(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>Ann Author</dc:creator></cp:coreProperties>"
            );
}
