using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Tests.Inspection;

public sealed class TextTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\r\n1;\"two\r\nlines\"\r\n")]
    [InlineData("a\tb\n-5.3\t+33 (0)1 23\n")]
    [InlineData("\"a\"\"b\",c\n-,@ann\n")]
    [InlineData("معبر,دولة\nأ,ب")]
    public void Inspect_Table_IsTaken(string table) =>
        Assert.Null(Inspections.RuleOf("a.csv", Encoding.UTF8.GetBytes(table)));

    [Theory]
    [InlineData("a,b\n=1+1,2", FileRules.TableHoldsFormula, "2")]
    [InlineData("a,b\n1,\"=HYPERLINK(\"\"http://a\"\")\"", FileRules.TableHoldsFormula, "2")]
    [InlineData("a,b\n1,2\n-cmd|' /c calc'!A0,3", FileRules.TableHoldsFormula, "3")]
    [InlineData("@SUM(A1:A2),b", FileRules.TableHoldsFormula, "1")]
    [InlineData("a,b\n \t=1,2", FileRules.TableHoldsFormula, "2")]
    [InlineData("a,b\n1,2,3", FileRules.TableIsMalformed, "2")]
    [InlineData("a,b\n1,\"2", FileRules.TableIsMalformed, "2")]
    [InlineData("a,b\n1,\"2\"3", FileRules.TableIsMalformed, "2")]
    public void Inspect_TableThatCannotBeTaken_NamesTheLine(string table, string rule, string line)
    {
        var verdict = new Documents.Inspection.FileInspector().Inspect(
            "a.csv",
            Encoding.UTF8.GetBytes(table)
        );

        Assert.Equal(new FileInspection.Refused(FileRules.Broken(rule, line)), verdict);
    }

    [Fact]
    public void Inspect_TextInUtf16_BecomesUtf8()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Граница")];

        var content = Inspections.Accepted("a.txt", bytes).Content;

        Assert.Equal("Граница", content.Text);
        Assert.Equal("\uFEFFГраница", Encoding.UTF8.GetString(content.Bytes.Span));
    }

    [Fact]
    public void Inspect_LongText_IsKeptWholeAndSearchedInPart()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("border ", 20_000)));

        var content = Inspections.Accepted("a.txt", bytes).Content;

        Assert.Equal(
            (bytes.Length, AttachmentRules.MaxTextLength),
            (content.Bytes.Length, content.Text.Length)
        );
    }

    [Fact]
    public void Inspect_Table_HasNoWordsForTheSearch() =>
        Assert.Empty(Inspections.Accepted("a.csv", "a,b\n"u8.ToArray()).Content.Text);
}
