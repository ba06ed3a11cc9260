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
        var protection = Protection();

        var published = sets.Split(' ').Select(set => protection.TryPublish(Members(set), 5));

        Assert.Equal(expected.Split(' '), published.Select(isDone => isDone ? "yes" : "no"));
    }

    [Theory]
    [InlineData("ABCDE", "", true)]
    [InlineData("ABCDE", "A", false)]
    [InlineData("ABCDEF", "A", true)]
    [InlineData("ABCDEFG", "ABC", false)]
    [InlineData("ABCDE", "XYZ", true)]
    public void TryPublish_KnownCountries_DoNotCount(string set, string known, bool expected) =>
        Assert.Equal(expected, Protection(known).TryPublish(Members(set), 5));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void TryPublish_HigherMinimum_NeedsMore(int minimum, bool expected) =>
        Assert.Equal(expected, Protection().TryPublish(Members("ABCDE"), minimum));

    [Fact]
    public void TryPublish_AllAlike_IsRefused() =>
        Assert.False(Protection().TryPublish(Members("ABCDE", "aaaaa"), 5));

    [Fact]
    public void TryPublish_RemainderAllAlike_IsRefused()
    {
        var protection = Protection();
        protection.TryPublish(Members("ABCDEFGHIJ", "aaaaaabbbb"), 5);

        Assert.False(protection.TryPublish(Members("FGHIJ", "abbbb"), 5));
    }

    [Fact]
    public void TryPublish_OneCountryChangedItsAnswers_IsRefused()
    {
        var protection = Protection();
        protection.TryPublish(Members("ABCDEFGHIJ"), 5);

        Assert.False(
            protection.TryPublish([.. Members("BCDEFGHIJ"), .. Members("A", "z", "new")], 5)
        );
    }

    [Fact]
    public void TryPublish_FiveChangedTogether_IsPublished()
    {
        var protection = Protection();
        protection.TryPublish(Members("ABCDEFGHIJ"), 5);

        Assert.True(
            protection.TryPublish([.. Members("FGHIJ"), .. Members("ABCDE", "klmno", "new")], 5)
        );
    }

    /// <summary>Sets after ABCDE was published for five, when it takes seven.</summary>
    [Theory]
    [InlineData("ABCDEFGHIJK", false)]
    [InlineData("ABCDEFGHIJKL", true)]
    [InlineData("ABCD", false)]
    [InlineData("FGHIJKL", true)]
    public void TryPublish_AfterTheMinimumRose_AsksOfThePartsThatTheSetMakes(
        string set,
        bool expected
    )
    {
        var protection = Protection();
        protection.TryPublish(Members("ABCDE"), 5);

        Assert.Equal(expected, protection.TryPublish(Members(set), 7));
    }

    private static GroupProtection Protection(string known = "") =>
        new(known.Select(Country).ToImmutableHashSet());

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
