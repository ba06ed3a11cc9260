using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Countries;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("NL")]
    [InlineData("GH")]
    [InlineData("XA")]
    public void TryParse_TwoCapitals_IsThatCode(string text)
    {
        var valid = CountryCode.TryParse(text, out var code);

        Assert.True(valid);
        Assert.Equal(text, code.Value);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("N")]
    [InlineData("nl")]
    [InlineData("NLD")]
    [InlineData("N1")]
    [InlineData("N ")]
    [InlineData("ÄÖ")]
    public void TryParse_AnotherForm_IsFalseAndEmpty(string? text)
    {
        var valid = CountryCode.TryParse(text, out var code);

        Assert.False(valid);
        Assert.Equal(string.Empty, code.Value);
    }

    [Theory]
    [InlineData("XA", true)]
    [InlineData("XZ", true)]
    [InlineData("NL", false)]
    [InlineData("MX", false)]
    public void IsDemonstration_ByFirstLetter_IsTheReservedRange(string code, bool expected) =>
        Assert.Equal(expected, new CountryCode(code).IsDemonstration);

    [Fact]
    public void IsDemonstration_DefaultValue_IsFalse() =>
        Assert.False(default(CountryCode).IsDemonstration);
}
