using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class BibTexExportTests
{
    [Fact]
    public void Write_Entry_IsOneRecordUnderItsId()
    {
        var text = Write(APractice());

        Assert.Equal(
            """
            @misc{P-0001,
              title = {{Joint mobile team}},
              author = {{KnowledgeHub}},
              publisher = {{KnowledgeHub}},
              year = {2025},
              month = {1},
              edition = {Version 2},
              language = {en},
              abstract = {One team of several agencies checks traffic behind the border.},
              keywords = {Procedures},
              note = {ICMPD, Summary of the 6th International Border Management Conference, Panel 2: What works well, implementation level},
              url = {https://hub.example/practices/P-0001/versions/2},
            }


            """.ReplaceLineEndings("\n"),
            text
        );
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("50 % & more_less #1 $2", "50 \\% \\& more\\_less \\#1 \\$2")]
    [InlineData("a{b", "a\\textbraceleft{}b")]
    [InlineData("a}b", "a\\textbraceright{}b")]
    [InlineData("\\input{x}", "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}")]
    [InlineData("~^", "\\textasciitilde{}\\textasciicircum{}")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("تحليل", "تحليل")]
    public void Field_AnyText_HoldsNoCommandAndNoLooseBrace(string value, string field) =>
        Assert.Equal(field, BibTexExport.Field(value));

    [Fact]
    public void Write_HostileTitle_LeavesTheBracesBalanced()
    {
        var text = Write(APractice().WithTitle("}} @book{x, title={"));

        Assert.Equal(text.Count(letter => letter == '{'), text.Count(letter => letter == '}'));
        Assert.Single(text.Split('\n'), line => line.StartsWith('@'));
    }

    private static string Write(params Practice[] practices) =>
        Encoding.UTF8.GetString(BibTexExport.Write(Exported.Of(practices), Exported.Context));
}
