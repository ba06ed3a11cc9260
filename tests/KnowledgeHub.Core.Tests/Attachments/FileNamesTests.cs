using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Tests.Attachments;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("plan.pdf", "plan.pdf")]
    [InlineData("Plan v2.1.PDF", "Plan v2.1.pdf")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"D:\team\plan.docx", "plan.docx")]
    [InlineData("plan\r\nSet-Cookie: a.txt", "planSet-Cookie- a.txt")]
    [InlineData("a\"b;c%2F.txt", "a-b-c-2F.txt")]
    [InlineData("report\u202Efdp.exe", "reportfdp.exe")]
    [InlineData("a\u200B\u0000b.csv", "ab.csv")]
    [InlineData("  two \u00A0 spaces .txt", "two spaces.txt")]
    [InlineData(".txt", "file.txt")]
    [InlineData("...pdf", "file.pdf")]
    [InlineData("con.txt", "file.txt")]
    [InlineData("خطة العمل.pdf", "خطة العمل.pdf")]
    [InlineData("e\u0301tude.pdf", "\u00E9tude.pdf")]
    [InlineData("", "file")]
    public void Clean_Name_IsSafeToShowAndToSave(string sent, string expected) =>
        Assert.Equal(expected, FileNames.Clean(sent));

    [Fact]
    public void Clean_LongName_KeepsItsExtensionAndWholeLetters()
    {
        var name = FileNames.Clean(
            new string('a', 110) + "👩‍👩‍👧‍👧" + new string('b', 90) + ".docx"
        );

        Assert.InRange(name.Length, 110, FileNames.MaxLength);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        Assert.DoesNotContain(name, character => character == '\uFFFD');
    }

    [Fact]
    public void Clean_HalfASurrogatePair_IsReplaced() =>
        Assert.Equal("a-b.txt", FileNames.Clean("a\uD800b.txt"));
}
