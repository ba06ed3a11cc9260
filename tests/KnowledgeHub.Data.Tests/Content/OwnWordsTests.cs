using System.Text.RegularExpressions;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Fingerprints;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>The content is written in words of our own, and names nobody.</summary>
public sealed partial class OwnWordsTests
{
    private static readonly IReadOnlySet<ulong> _sentences = Fingerprint.Read(
        ShippedEntries.Beside("source-sentences.bin")
    );

    private static readonly IReadOnlySet<ulong> _names = Fingerprint.Read(
        ShippedEntries.Beside("person-names.bin")
    );

    [Fact]
    public void Fingerprints_OfTheSources_AreThere()
    {
        Assert.True(_sentences.Count > 10_000, $"{_sentences.Count} runs of words.");
        Assert.True(_names.Count > 40, $"{_names.Count} names.");
    }

    [Fact]
    public void Content_InEveryFile_CopiesNoSentenceOfTheSources() =>
        AssertNone(text =>
            Paragraphs(text)
                .Where(paragraph => Fingerprint.OfRuns(paragraph).Any(_sentences.Contains))
        );

    [Fact]
    public void Content_InEveryFile_NamesNoPersonOfTheSources() =>
        AssertNone(text => PersonNames.Known(text, _names));

    [Fact]
    public void Content_InEveryFile_HasNoTitleBeforeAName() => AssertNone(PersonNames.AfterTitles);

    [Fact]
    public void Content_InEveryFile_HasNoMailAddress() =>
        AssertNone(text => MailAddress().Matches(text).Select(match => match.Value));

    [Theory]
    [InlineData("Ms. Ada van Lovelace-King opened", "Ada van Lovelace-King")]
    [InlineData("said Colonel Ada Lovelace (X)", "Ada Lovelace")]
    [InlineData("Gen.Ada Lovelace", "Ada Lovelace")]
    [InlineData("Mme Ada", "Ada")]
    [InlineData("г-жа Ада", "Ада")]
    public void AfterTitles_Person_IsFound(string text, string name) =>
        Assert.Equal([name], PersonNames.AfterTitles(text));

    [Theory]
    [InlineData("General Aviation and Director General Smith-free zones")]
    [InlineData("The Major Incident Plan")]
    public void AfterTitles_NoPerson_IsLeftAlone(string text) =>
        Assert.Empty(PersonNames.AfterTitles(text));

    [Fact]
    public void Known_NameInOtherSigns_IsFound()
    {
        var known = PersonNames.FingerprintsOf("Ada Augusta King").ToHashSet();

        Assert.Equal(["ada augusta"], PersonNames.Known("by ADA “Augusta” Byron", known));
    }

    [Theory]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", 0)]
    [InlineData("One, two; three four FIVE six seven eight nine ten-eleven twelve 13!", 1)]
    public void OfRuns_Text_CountsThirteenWords(string text, int expected) =>
        Assert.Equal(expected, Fingerprint.OfRuns(text).Count());

    private static void AssertNone(Func<string, IEnumerable<string>> findings) =>
        Assert.Empty(
            ShippedEntries.Files.SelectMany(file =>
                findings(file.Text).Select(finding => $"{file.Name}: {finding}")
            )
        );

    // A sentence goes on over the lines of a block; quotation marks and keys of the file are signs between words.
    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n").Select(PlainText.OneLine);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w+")]
    private static partial Regex MailAddress();
}
