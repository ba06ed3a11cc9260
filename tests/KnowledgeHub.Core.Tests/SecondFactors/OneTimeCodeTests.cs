using System.Text;
using KnowledgeHub.Core.SecondFactors;

namespace KnowledgeHub.Core.Tests.SecondFactors;

public sealed class OneTimeCodeTests
{
    private static readonly string _secret = Base32.Encode(
        Encoding.ASCII.GetBytes("12345678901234567890")
    );

    /// <summary>The table of RFC 6238, appendix B, shortened to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_TimesOfTheStandard_GivesItsCodes(long seconds, string code)
    {
        var step = OneTimeCode.StepAt(DateTime.UnixEpoch.AddSeconds(seconds));

        Assert.Equal(code, OneTimeCode.At(_secret, step));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Match_CodeOfAnotherStep_CountsForOneStepEachWay(int drift, bool counts)
    {
        var now = new DateTime(2025, 3, 1, 12, 0, 15, DateTimeKind.Utc);
        var step = OneTimeCode.StepAt(now) + drift;

        var found = OneTimeCode.Match(_secret, OneTimeCode.At(_secret, step), now);

        Assert.Equal(counts ? step : null, found);
    }

    [Theory]
    [InlineData("287 082")]
    [InlineData(" 287-082 ")]
    [InlineData("٢٨٧٠٨٢")]
    public void Match_CodeAsPeopleTypeIt_IsUnderstood(string typed) =>
        Assert.Equal(1, OneTimeCode.Match(_secret, typed, DateTime.UnixEpoch.AddSeconds(59)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870821")]
    [InlineData("287083")]
    [InlineData("½½½½½½")]
    public void Match_SomethingElse_IsNone(string? typed) =>
        Assert.Null(OneTimeCode.Match(_secret, typed, DateTime.UnixEpoch.AddSeconds(59)));

    [Fact]
    public void NewSecret_Twice_GivesDifferentSecretsOf160Bits()
    {
        var (first, second) = (OneTimeCode.NewSecret(), OneTimeCode.NewSecret());

        Assert.NotEqual(first, second);
        Assert.Equal(20, Base32.Decode(first).Length);
    }

    [Fact]
    public void Address_NamesWithBlanks_AreEscaped() =>
        Assert.Equal(
            "otpauth://totp/Knowledge%20Hub:ana%40x.example?secret=ABC&issuer=Knowledge%20Hub",
            OneTimeCode.Address("Knowledge Hub", "ana@x.example", "ABC")
        );

    /// <summary>The table of RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_TextsOfTheStandard_ThereAndBack(string text, string letters)
    {
        Assert.Equal(letters, Base32.Encode(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(Base32.Decode(letters)));
    }

    [Fact]
    public void Base32_LetterOfAnotherAlphabet_IsRefused() =>
        Assert.Throws<FormatException>(() => Base32.Decode("MY1"));
}
