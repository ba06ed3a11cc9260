using System.Globalization;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class PracticeIdTests
{
    [Theory]
    [InlineData("P-0071", "P-0071")]
    [InlineData("p-7k3m9qxa", "P-7K3M9QXA")]
    [InlineData("P-ABCDEFGHIJKL", "P-ABCDEFGHIJKL")]
    public void TryParse_RightForm_IsTheIdInCapitals(string text, string expected)
    {
        var valid = PracticeId.TryParse(text, out var id);

        Assert.True(valid);
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0071")]
    [InlineData("P-007")]
    [InlineData("P-ABCDEFGHIJKLM")]
    [InlineData("P-00 71")]
    [InlineData("P-00-71")]
    [InlineData("P-ÄÖÜß")]
    [InlineData("P-٠٠٧١")]
    [InlineData("Q-0071")]
    public void TryParse_AnotherForm_IsFalseAndEmpty(string? text)
    {
        var valid = PracticeId.TryParse(text, out var id);

        Assert.False(valid);
        Assert.Equal(string.Empty, id.Value);
    }

    [Fact]
    public void TryParse_TurkishCulture_StillReadsAnI()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        var valid = PracticeId.TryParse("p-iiii", out var id);

        CultureInfo.CurrentCulture = before;
        Assert.True(valid);
        Assert.Equal("P-IIII", id.Value);
    }

    [Fact]
    public void New_ManyTimes_IsWellFormedWithoutConfusableLettersAndNotRepeated()
    {
        var ids = Enumerable.Range(0, 500).Select(_ => PracticeId.New()).ToList();

        Assert.All(ids, id => Assert.Matches("^P-[0-9A-HJKMNP-TV-Z]{8}$", id.Value));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
