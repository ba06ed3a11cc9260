using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class QuartilesTests
{
    /// <summary>Expected values as a spreadsheet's inclusive quartile gives them, rounded half up.</summary>
    [Theory]
    [InlineData("3", "3", "3", "3")]
    [InlineData("1 2 3 4 5", "2", "3", "4")]
    [InlineData("5 1 4 2 3", "2", "3", "4")]
    [InlineData("1 2 3 4", "1.8", "2.5", "3.3")]
    [InlineData("1 1 1 5 5 5", "1", "3", "5")]
    [InlineData("2.24 2.25", "2.2", "2.2", "2.2")]
    public void Of_Values_InterpolatesAndRounds(
        string values,
        string lower,
        string median,
        string upper
    )
    {
        var quartiles = Quartiles.Of(values.Split(' ').Select(value => (double)Number(value)));

        Assert.Equal(new(Number(lower), Number(median), Number(upper)), quartiles);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
