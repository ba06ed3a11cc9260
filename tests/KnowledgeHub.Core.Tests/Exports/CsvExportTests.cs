using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class CsvExportTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\0=1", "'\0=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=a\",b", "\"'=a\"\",b\"")]
    [InlineData("well-known", "well-known")]
    [InlineData("تحليل المخاطر", "تحليل المخاطر")]
    public void Cell_AnyText_IsQuotedAndNeverAFormula(string value, string cell) =>
        Assert.Equal(cell, CsvExport.Cell(value));

    [Fact]
    public void Write_Entries_GivesAHeadingAndARowEach()
    {
        var bytes = Write(APractice().WithTitle("=cmd()"), APractice().WithId("P-0002"));

        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(string.Join(',', ListTable.Columns), lines[0]);
        Assert.StartsWith("P-0001,Practice,'=cmd(),en,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(
            ",https://hub.example/practices/P-0002,snapshot",
            lines[2],
            StringComparison.Ordinal
        );
        Assert.Equal(["", 4], [lines[^1], (object)lines.Length]);
    }

    [Fact]
    public void Write_Reader_GetsLabelsInTheirLanguageAndTheLanguageOfTheTitle()
    {
        var bytes = CsvExport.Write(
            Exported.Of(APractice()),
            Exported.Context with
            {
                Language = Language.French,
            }
        );

        var row = Encoding.UTF8.GetString(bytes).Split("\r\n")[1];
        Assert.Contains(",Joint mobile team,en,", row, StringComparison.Ordinal);
        Assert.Contains(",Procédures,Coopération interservices,", row, StringComparison.Ordinal);
    }

    private static byte[] Write(params Practice[] practices) =>
        CsvExport.Write(Exported.Of(practices), Exported.Context);
}
