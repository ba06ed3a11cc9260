using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed partial class SearchRulesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Check_BlankText_IsEmpty(string? text) =>
        Assert.Equal(string.Empty, Check(_empty with { Text = text }).Item1.Text);

    [Fact]
    public void Check_TextAtTheLimitWithSpaceAround_IsKept()
    {
        var text = new string('a', SearchRules.MaxTextLength);

        var (criteria, notices) = Check(_empty with { Text = $" {text} " });

        Assert.Empty(notices);
        Assert.Equal(text, criteria.Text);
    }

    [Fact]
    public void Check_LongText_IsCutWithANotice()
    {
        var (criteria, notices) = Check(_empty with { Text = new('a', 501) });

        Assert.Equal(new('a', SearchRules.MaxTextLength), criteria.Text);
        Assert.Equal([new(SearchRules.TextIsTooLong, "q", "500")], notices);
    }

    [Theory]
    [InlineData(498, 500)]
    [InlineData(499, 499)]
    [InlineData(500, 500)]
    public void Check_SurrogatePairAtTheCut_IsNotTornApart(int before, int expectedLength)
    {
        var (criteria, _) = Check(_empty with { Text = new string('a', before) + "🛂 and more" });

        Assert.Equal(expectedLength, criteria.Text.Length);
        Assert.False(char.IsHighSurrogate(criteria.Text[^1]));
    }
}
