using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>Office files that attack whoever opens them, by what they do, with the rule that refuses them.</summary>
internal static class HostilePackages
{
    private const string Document = "word/document.xml";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    public static IReadOnlyDictionary<
        string,
        (string Name, Func<byte[]> Make, string Rule)
    > All { get; } =
        new Dictionary<string, (string, Func<byte[]>, string)>
        {
            ["unfolds a hundredfold"] = Docx(
                file => file.Saying(new string(' ', 30_000_000)),
                FileRules.FileIsTooComplex
            ),
            ["a million rows"] = Xlsx(
                file => file.With(Sheet, Rows(1_000_001)),
                FileRules.FileIsTooComplex
            ),
            ["a thousand sheets"] = Xlsx(ManySheets, FileRules.FileIsTooComplex),
            ["states gigabytes"] = Docx(
                file => file.Stating(Document, part => part with { StatedSize = 4_000_000_000 }),
                FileRules.FileIsTooComplex
            ),
            ["elements in elements"] = Docx(
                file => file.With(Document, Deep(300)),
                FileRules.FileIsTooComplex
            ),
            ["workbook inside"] = Docx(
                file => file.With("word/embeddings/a.xlsx", OfficeFile.Xlsx().Build()),
                FileRules.HoldsFiles
            ),
            ["archive as a picture"] = Docx(
                file => file.With("word/media/a.png", OfficeFile.Xlsx().Build()),
                FileRules.HoldsFiles
            ),
            ["packed program as a drawing"] = Docx(
                file => file.With("word/media/a.emf", [0x1F, 0x8B, 8, 0]),
                FileRules.HoldsFiles
            ),
            ["program"] = Docx(file => file.With("word/a.exe", "MZ"), FileRules.HoldsFiles),
            ["program as a picture"] = Docx(
                file => file.With("word/media/a.gif", "MZ"),
                FileRules.HoldsFiles
            ),
            ["broken picture"] = Docx(
                file => file.With("word/media/a.png", PictureFile.Png()[..40]),
                FileRules.FileIsDamaged
            ),
            ["picture with a tail"] = Docx(
                file => file.With("word/media/a.png", [.. PictureFile.Png(), 1]),
                FileRules.HasFurtherData
            ),
            ["outside entity"] = Docx(
                file =>
                    file.With(
                        Document,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                    ),
                FileRules.FileIsDamaged
            ),
            ["entities in entities"] = Xlsx(
                file => file.With(Sheet, Entities + "<x>&b;</x>"),
                FileRules.FileIsDamaged
            ),
            ["document type of the content types"] = Docx(
                file => file.With("[Content_Types].xml", Entities + "<Types/>"),
                FileRules.FileIsDamaged
            ),
            ["document type of relationships"] = Docx(
                file => file.With("word/_rels/document.xml.rels", Entities + "<x/>"),
                FileRules.FileIsDamaged
            ),
            ["document type of properties"] = Docx(
                file => file.With("docProps/core.xml", Entities + "<x>&b;</x>"),
                FileRules.FileIsDamaged
            ),
            ["unclosed element"] = Docx(
                file => file.With(Document, "<a><b></a>"),
                FileRules.FileIsDamaged
            ),
            ["picture from elsewhere"] = Related("image", "http://example.org/a.png"),
            ["template from elsewhere"] = Related("attachedTemplate", "http://example.org/a.dotm"),
            ["frame from elsewhere"] = Related("frame", "http://example.org/"),
            ["link to a file"] = Related("hyperlink", "file:///C:/Users/ann/a.exe"),
            ["link to a share"] = Related("hyperlink", @"\\server\share"),
            ["link that runs"] = Related("hyperlink", "javascript:alert(1)"),
            ["template inside"] = Docx(
                file => file.Relating("attachedTemplate", "a.xml"),
                FileRules.LoadsFromElsewhere
            ),
            ["inside that is outside"] = Docx(
                file => file.Relating("image", "http://example.org/a.png"),
                FileRules.LoadsFromElsewhere
            ),
            ["linked workbook"] = Docx(
                file => file.Relating("externalLink", "externalLinks/a.xml"),
                FileRules.LoadsFromElsewhere
            ),
            ["data connection"] = Docx(
                file => file.Relating("connections", "connections.xml"),
                FileRules.LoadsFromElsewhere
            ),
            ["carried object"] = Docx(
                file => file.Relating("oleObject", "a.bin"),
                FileRules.HoldsFiles
            ),
            ["carried page"] = Docx(
                file => file.Relating("aFChunk", "a.html"),
                FileRules.HoldsFiles
            ),
            ["control"] = Docx(file => file.Relating("control", "a.xml"), FileRules.FileActs),
            ["macro sheet"] = Docx(
                file => file.Relating("xlMacrosheet", "a.xml"),
                FileRules.FileActs
            ),
            ["macros"] = Docx(file => file.With("word/vbaProject.bin", "x"), FileRules.FileActs),
            ["macros by type"] = Docx(
                file => file.Typed("word/a.xml", "application/vnd.ms-word.vbaData+xml"),
                FileRules.FileActs
            ),
            ["renamed macro document"] = Docx(
                file =>
                    file.Typed(Document, "application/vnd.ms-word.document.macroEnabled.main+xml"),
                FileRules.FileActs
            ),
            ["control by type"] = Docx(
                file => file.Typed("word/a.xml", "application/vnd.ms-office.activeX+xml"),
                FileRules.FileActs
            ),
            ["field that starts a program"] = Docx(
                file => file.Saying("<w:r><w:instrText> DDEAUTO c:\\\\cmd</w:instrText></w:r>"),
                FileRules.LoadsFromElsewhere
            ),
            ["field in two pieces"] = Docx(
                file =>
                    file.Saying(
                        "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText></w:r>"
                    ),
                FileRules.LoadsFromElsewhere
            ),
            ["field that fetches"] = Docx(
                file => file.Saying("<w:fldSimple w:instr=\"INCLUDEPICTURE http://a.b/c\"/>"),
                FileRules.LoadsFromElsewhere
            ),
            ["formula that fetches"] = Xlsx(
                file => file.With(Sheet, "<c><f>WEBSERVICE(\"http://a.b\")</f></c>"),
                FileRules.LoadsFromElsewhere
            ),
            ["drawing with a script"] = Docx(
                file =>
                    file.With(
                        "word/media/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"
                    ),
                FileRules.FileActs
            ),
            ["drawing with an event"] = Docx(
                file => file.With("word/media/a.svg", "<svg onload=\"a()\"/>"),
                FileRules.FileActs
            ),
            ["drawing that loads"] = Docx(
                file => file.With("word/media/a.svg", "<svg><image href=\"https://a.b/\"/></svg>"),
                FileRules.LoadsFromElsewhere
            ),
            ["action that runs"] = Docx(
                file => file.With("word/a.xml", "<a action=\"ppaction://program\"/>"),
                FileRules.FileActs
            ),
            ["no content types"] = Docx(
                file => file.Without("[Content_Types].xml"),
                FileRules.ContentDiffers
            ),
            ["no relationships"] = Docx(
                file => file.Without("_rels/.rels"),
                FileRules.ContentDiffers
            ),
            ["no document"] = Docx(file => file.Without(Document), FileRules.ContentDiffers),
        };

    public static string Rows(int count) =>
        $"<worksheet>{string.Concat(Enumerable.Range(1, count).Select(row => $"<row r=\"{row * 7919 % 1_000_003}\"/>"))}</worksheet>";

    private static string Deep(int levels) =>
        string.Concat(Enumerable.Repeat("<a>", levels))
        + string.Concat(Enumerable.Repeat("</a>", levels));

    private static OfficeFile ManySheets(OfficeFile file) =>
        Enumerable
            .Range(0, 1_001)
            .Aggregate(
                file,
                (sheets, number) => sheets.And(new($"xl/{number}.xml", "<a/>"u8.ToArray()))
            );

    private static (string, Func<byte[]>, string) Related(string kind, string target) =>
        Docx(file => file.Relating(kind, target, "External"), FileRules.LoadsFromElsewhere);

    private static (string, Func<byte[]>, string) Docx(
        Func<OfficeFile, OfficeFile> change,
        string rule
    ) => ("a.docx", () => change(OfficeFile.Docx()).Build(), rule);

    private static (string, Func<byte[]>, string) Xlsx(
        Func<OfficeFile, OfficeFile> change,
        string rule
    ) => ("a.xlsx", () => change(OfficeFile.Xlsx()).Build(), rule);
}
