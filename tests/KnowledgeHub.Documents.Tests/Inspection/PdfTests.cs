using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Tests.Inspection;

public sealed class PdfTests
{
    private static readonly string _packed = PdfFile.Packed(
        "7 0 <</S/JavaScript/JS(app.alert(1))>>"
    );

    [Theory]
    [InlineData("<</S/JavaScript/JS(a)>>", FileRules.FileActs)]
    [InlineData("<</S/J#61vaScript>>", FileRules.FileActs)]
    [InlineData("<</S /#4aS>>", FileRules.FileActs)]
    [InlineData("<</S/Launch/F(cmd.exe)>>", FileRules.FileActs)]
    [InlineData("<</Subtype/RichMedia>>", FileRules.FileActs)]
    [InlineData("<</XFA 8 0 R>>", FileRules.FileActs)]
    [InlineData("<</S/Rendition>>", FileRules.FileActs)]
    [InlineData("<</S/SubmitForm>>", FileRules.LoadsFromElsewhere)]
    [InlineData("<</S/ImportData>>", FileRules.LoadsFromElsewhere)]
    [InlineData("<</S/GoToR/F(a.pdf)>>", FileRules.LoadsFromElsewhere)]
    [InlineData("<</Names<</EmbeddedFiles 8 0 R>>>>", FileRules.HoldsFiles)]
    [InlineData("<</Type/EmbeddedFile>>", FileRules.HoldsFiles)]
    [InlineData("<</Encrypt 8 0 R>>", FileRules.FileIsEncrypted)]
    [InlineData("(unclosed", FileRules.FileIsDamaged)]
    [InlineData("<41", FileRules.HasFurtherData)]
    [InlineData("% 9 0 obj <</S/x>>", FileRules.HasFurtherData)]
    [InlineData("(9 0 obj <</S/x>>)", FileRules.HasFurtherData)]
    public void Inspect_HostileObject_IsRefusedForItsReason(string content, string rule) =>
        Assert.Equal(rule, Inspections.RuleOf("a.pdf", PdfFile.Of(PdfFile.Plain(6, content))));

    [Fact]
    public void Inspect_ObjectHiddenInAStream_IsRefused() =>
        Assert.Equal(
            FileRules.HasFurtherData,
            Inspections.RuleOf("a.pdf", PdfFile.Of(PdfFile.Stream(6, "", "9 0 obj <</S/x>>")))
        );

    [Theory]
    [InlineData("/Type/ObjStm/Filter/FlateDecode", FileRules.FileActs)]
    [InlineData("/Type/ObjStm/Filter[/FlateDecode]", FileRules.FileActs)]
    [InlineData("/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", FileRules.FileIsTooComplex)]
    [InlineData("/Type/ObjStm/Filter/LZWDecode", FileRules.FileIsTooComplex)]
    public void Inspect_ScriptInPackedObjects_IsRefused(string dictionary, string rule) =>
        Assert.Equal(
            rule,
            Inspections.RuleOf("a.pdf", PdfFile.Of(PdfFile.Stream(6, dictionary, _packed)))
        );

    [Fact]
    public void Inspect_PackedObjectsThatUnfold_AreRefused()
    {
        var bomb = PdfFile.Packed(new string(' ', 31 * 1024 * 1024));

        var bytes = PdfFile.Of(PdfFile.Stream(6, "/Type/ObjStm/Filter/FlateDecode", bomb));

        Assert.Equal(FileRules.FileIsTooComplex, Inspections.RuleOf("a.pdf", bytes));
    }

    [Fact]
    public void Inspect_LettersThatLookLikeAScriptInAPicture_AreNoReason() =>
        Assert.Null(
            Inspections.RuleOf("a.pdf", PdfFile.Of(PdfFile.Stream(6, "/Subtype/Image", "/JS")))
        );

    [Fact]
    public void Inspect_LinkToTheWeb_IsNoReason() =>
        Assert.Null(
            Inspections.RuleOf("a.pdf", PdfFile.Of(PdfFile.Plain(6, "<</S/URI/URI(http://a)>>")))
        );

    [Fact]
    public void Inspect_PropertiesInTheOpen_AreBlankedInTheirPlace()
    {
        var bytes = PdfFile.Of();

        var accepted = Inspections.Accepted("a.pdf", bytes);

        var text = Encoding.Latin1.GetString(accepted.Content.Bytes.Span);
        Assert.Equal((bytes.Length, false), (text.Length, accepted.KeepsMetadata));
        Assert.Contains("/Author(          )/Producer<202020>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_DescriptionInTheOpen_IsBlanked()
    {
        var bytes = PdfFile.Of(PdfFile.Stream(6, "/Type/Metadata/Subtype/XML", "<a>Ann</a>"));

        var accepted = Inspections.Accepted("a.pdf", bytes);

        Assert.False(accepted.KeepsMetadata);
        Assert.Equal(-1, accepted.Content.Bytes.Span.IndexOf("Ann</a>"u8));
    }

    [Fact]
    public void Inspect_PackedDescription_IsKnownToStay() =>
        Assert.True(
            Inspections
                .Accepted(
                    "a.pdf",
                    PdfFile.Of(
                        PdfFile.Stream(6, "/Type/Metadata/Subtype/XML/Filter/FlateDecode", "x")
                    )
                )
                .KeepsMetadata
        );
}
