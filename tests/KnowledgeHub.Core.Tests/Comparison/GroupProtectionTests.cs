using System.Collections.Immutable;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class GroupProtectionTests
{
    /// <summary>Sets of countries in the order in which they are asked for, and which of them may be published.</summary>
    [Theory]
    [InlineData("ABCDE", "yes")]
    [InlineData("ABCD", "no")]
    [InlineData("", "no")]
    [InlineData("ABCDEFGHIJ ABCDE", "yes yes")]
    [InlineData("ABCDEFGHI ABCDE", "yes no")]
    [InlineData("ABCDE ABCDEFGHI", "yes no")]
    [InlineData("ABCDE ABCDEFGHIJ", "yes yes")]
    [InlineData("ABCDE ABCDF", "yes no")]
    [InlineData("ABCDE FGHIJ ABCDEFGHIJ", "yes yes yes")]
    [InlineData("ABCDEFGHIJKLMNO ABCDE FGHIJ KLMNO", "yes yes yes yes")]
    [InlineData("ABCDEFGHIJ FGHIJKLMNO ABCDEKLMNO", "yes yes yes")]
    [InlineData("ABCDEFGHIJ DEFGHIJKLM", "yes no")]
    [InlineData("ABCD ABCDE", "no yes")]
    [InlineData("ABCDE ABCDE", "yes yes")]
    public void TryPublish_Sets_KeepFiveInEachPart(string sets, string expected)
    {
        var protection = Protection(5);

        var published = sets.Split(' ').Select(set => protection.TryPublish(Members(set)));

        Assert.Equal(expected.Split(' '), published.Select(isDone => isDone ? "yes" : "no"));
    }

    [Theory]
    [InlineData("ABCDE", "", true)]
    [InlineData("ABCDE", "A", false)]
    [InlineData("ABCDEF", "A", true)]
    [InlineData("ABCDEFG", "ABC", false)]
    [InlineData("ABCDE", "XYZ", true)]
    public void TryPublish_KnownCountries_DoNotCount(string set, string known, bool expected) =>
        Assert.Equal(expected, Protection(5, known).TryPublish(Members(set)));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void TryPublish_HigherMinimum_NeedsMore(int minimum, bool expected) =>
        Assert.Equal(expected, Protection(minimum).TryPublish(Members("ABCDE")));

    [Fact]
    public void TryPublish_AllAlike_IsRefused() =>
        Assert.False(Protection(5).TryPublish(Members("ABCDE", "aaaaa")));

    [Fact]
    public void TryPublish_RemainderAllAlike_IsRefused()
    {
        var protection = Protection(5);
        protection.TryPublish(Members("ABCDEFGHIJ", "aaaaaabbbb"));

        Assert.False(protection.TryPublish(Members("FGHIJ", "abbbb")));
    }

    [Fact]
    public void TryPublish_OneCountryChangedItsAnswers_IsRefused()
    {
        var protection = Protection(5);
        protection.TryPublish(Members("ABCDEFGHIJ"));

        Assert.False(protection.TryPublish([.. Members("BCDEFGHIJ"), .. Members("A", "z", "new")]));
    }

    [Fact]
    public void TryPublish_FiveChangedTogether_IsPublished()
    {
        var protection = Protection(5);
        protection.TryPublish(Members("ABCDEFGHIJ"));

        Assert.True(
            protection.TryPublish([.. Members("FGHIJ"), .. Members("ABCDE", "klmno", "new")])
        );
    }

    private static GroupProtection Protection(int minimum, string known = "") =>
        new(minimum, known.Select(Country).ToImmutableHashSet());

    private static IEnumerable<(GroupMember Member, char Alike)> Members(
        string countries,
        string? alike = null,
        string content = "first"
    ) =>
        countries.Zip(
            alike ?? countries,
            (letter, likeness) =>
                (new GroupMember(Country(letter), new($"A-{letter}"), content), likeness)
        );

    private static CountryCode Country(char letter) => new($"X{letter}");
}
