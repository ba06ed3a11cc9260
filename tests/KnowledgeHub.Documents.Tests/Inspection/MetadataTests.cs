using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>What names persons does not come through; what a reader needs does.</summary>
public sealed class MetadataTests
{
    [Theory]
    [InlineData("docProps/core.xml", "Ann")]
    [InlineData("word/document.xml", "rsid")]
    [InlineData("word/comments.xml", "Ann")]
    [InlineData("word/comments.xml", "AA")]
    [InlineData("word/comments.xml", "2026")]
    [InlineData("word/settings.xml", "rsid")]
    [InlineData("word/people.xml", "ann@example.org")]
    [InlineData("customXml/item1.xml", "Ministry")]
    public void Inspect_TraceOfAPerson_IsGone(string part, string trace)
    {
        var file = OfficeFile
            .Docx()
            .With(
                "word/comments.xml",
                Word(
                    "<w:comment w:author=\"Ann Author\" w:initials=\"AA\" w:date=\"2026-01-01\"><w:t>Yes</w:t></w:comment>"
                )
            )
            .With("word/settings.xml", Word("<w:rsids><w:rsid w:val=\"1\"/></w:rsids>"))
            .With("word/people.xml", Word("<w:presenceInfo w:userId=\"ann@example.org\"/>"))
            .With("customXml/item1.xml", "<a><Company>Ministry</Company></a>");

        var text = PartOf(Inspections.Accepted("a.docx", file.Build()).Content.Bytes, part);

        Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_Comments_KeepTheirWordsAndWhoAnsweredWhom()
    {
        var file = OfficeFile
            .Docx()
            .With(
                "word/comments.xml",
                Word(
                    "<w:c w:author=\"Ann\"/><w:c w:author=\"Bob\"/><w:c w:author=\"Ann\"><w:t>Yes</w:t></w:c>"
                )
            );

        var text = PartOf(
            Inspections.Accepted("a.docx", file.Build()).Content.Bytes,
            "word/comments.xml"
        );

        Assert.Equal(2, text.Split("\"Author 1\"").Length - 1);
        Assert.Contains("<w:t>Yes</w:t>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_PrinterSettings_AreEmptied()
    {
        var file = OfficeFile.Xlsx().With("xl/printerSettings/a.bin", "Printer of Ann");

        var kept = Inspections.Accepted("a.xlsx", file.Build()).Content.Bytes;

        Assert.Equal(new string('\0', 14), PartOf(kept, "xl/printerSettings/a.bin"));
    }

    [Fact]
    public void Inspect_DocumentOfThePortal_StillOpensInItsLibrary()
    {
        var written = WordWriter.Write(
            new(
                new("Reading list", Core.Taxonomy.Language.English, IsFallback: false),
                Core.Taxonomy.Language.English,
                []
            )
        );

        var kept = Inspections.Accepted("list.docx", written).Content;

        using var document = WordprocessingDocument.Open(
            new MemoryStream(kept.Bytes.ToArray()),
            false
        );
        Assert.Contains(
            "Reading list",
            document.MainDocumentPart?.Document.InnerText,
            StringComparison.Ordinal
        );
        Assert.Contains("Reading list", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_Document_GivesItsWordsOnce()
    {
        var file = OfficeFile
            .Docx()
            .Saying(
                "<w:r><w:t>Joint</w:t><w:tab/><w:t>patrols</w:t><w:delText>gone</w:delText></w:r><Fallback><w:t>twice</w:t></Fallback>"
            );

        Assert.Equal("Joint patrols", Inspections.Accepted("a.docx", file.Build()).Content.Text);
    }

    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("eXIf")]
    [InlineData("tIME")]
    [InlineData("iCCP")]
    [InlineData("prVt")]
    public void Inspect_ChunkBesideThePicture_IsGone(string type)
    {
        var chunk = PictureFile.Chunk(type, "Author\0Ann"u8.ToArray());

        var kept = Inspections.Accepted("a.png", PictureFile.Png(chunk)).Content.Bytes;

        Assert.Equal(PictureFile.Png(), kept.ToArray());
    }

    [Theory]
    [InlineData(0xFE)]
    [InlineData(0xE1)]
    [InlineData(0xE2)]
    [InlineData(0xED)]
    public void Inspect_SegmentBesideThePicture_IsGone(byte marker)
    {
        var segment = PictureFile.Segment(marker, "Ann Author"u8.ToArray());

        var kept = Inspections.Accepted("a.jpg", PictureFile.Jpeg(segment)).Content.Bytes;

        Assert.Equal(PictureFile.Jpeg(), kept.ToArray());
    }

    [Fact]
    public void Inspect_PhotographOnItsSide_StaysOnItsSideWithoutItsAuthor()
    {
        var bytes = PictureFile.Jpeg(PictureFile.Exif(6));

        var kept = Inspections.Accepted("a.jpg", bytes).Content.Bytes.ToArray();

        var exif = kept.AsSpan().IndexOf("Exif"u8);
        Assert.Equal(6, kept[exif + 6 + 8 + 2 + 9]);
        Assert.Equal(-1, kept.AsSpan().IndexOf("Ann"u8));
    }

    private static string Word(string content) =>
        $"<w:a xmlns:w=\"{OfficeFile.WordNamespace}\">{content}</w:a>";

    private static string PartOf(ReadOnlyMemory<byte> archive, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(archive.ToArray()));
        using var reader = new StreamReader(
            zip.GetEntry(name)?.Open() ?? Stream.Null,
            Encoding.UTF8
        );
        return reader.ReadToEnd();
    }
}
