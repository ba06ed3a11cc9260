using System.Text.RegularExpressions;
using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>Every way of breaking a seed file is answered with file, line, rule and remedy.</summary>
public sealed class SeedProblemTests
{
    [Theory]
    [InlineData("schema: 1", "schema: 2", "schema-unknown")]
    [InlineData("schema: 1", "schema: [", "yaml-malformed")]
    [InlineData("type: practice", "type: miracle", "code-unknown")]
    [InlineData("type: practice", "type: practice\nform: tiny", "code-unknown")]
    [InlineData("originalLanguage: en", "originalLanguage: xx", "language-unknown")]
    [InlineData("id: P-0071", "id: 71", "id-malformed")]
    [InlineData("id: P-0071", "id: P-0072", "id-repeated")]
    [InlineData("slug: working-group", "slug: Working group", "slug-malformed")]
    [InlineData("areas: [", "areas: [XYZ, ", "term-unknown")]
    [InlineData("countries: [", "countries: [ZZ, ", "term-unknown")]
    [InlineData("pillars: [", "pilars: [", "key-unknown")]
    [InlineData("pillars: [", "pilars: [", "key-missing")]
    [InlineData("indicators: [", "indicators: [nonsense, ", "indicator-malformed")]
    [InlineData("related: [", "related: [P-9999", "related-unknown")]
    [InlineData("reviewBy: 2027", "reviewBy: soon 2027", "value-malformed")]
    [InlineData("document: ibmc-2023-summary", "document: a-dream", "term-unknown")]
    [InlineData("claim:", "claim:\n  xx: nothing", "language-unknown")]
    [InlineData("caveats:", "caveats:\n  - Note: unquoted", "value-malformed")]
    [InlineData("challenge: |", "challenge_gone: |", "key-missing")]
    public void Read_BrokenEntry_NamesFileLineRuleAndRemedy(string good, string bad, string rule)
    {
        using var seed = new SeedWorkspace();
        seed.Edit(SeedWorkspace.FirstEntry, text => ReplaceFirst(text, good, bad));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        var problem = Assert.Single(problems.Where(found => found.Rule == rule).Take(1));
        Assert.EndsWith(".yaml", problem.File, StringComparison.Ordinal);
        Assert.True(problem.Line >= 1);
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Read_UnknownCode_NamesItsVeryLine()
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => ReplaceFirst(text, "type: practice", "type: miracle")
        );
        var lines = File.ReadAllLines(Path.Combine(seed.Folder, SeedWorkspace.FirstEntry));

        var problem = Assert.Single(
            SeedFolder.Read(seed.Folder, withDemonstration: false).Problems
        );

        Assert.Equal(Array.IndexOf(lines, "type: miracle") + 1, problem.Line);
        Assert.Contains(
            "practice, tool, programme, recommendation, norm",
            problem.Remedy,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("context: |", "context:\ncontextBefore: |", "key-missing")]
    [InlineData("context: |", "context: [one, two]\ncontextBefore: |", "value-malformed")]
    [InlineData("  howToStart:", "  howToStart: one\n  startBefore:", "value-malformed")]
    public void Read_SectionOfTheWrongForm_IsRefused(string before, string after, string rule)
    {
        using var seed = new SeedWorkspace();
        seed.Edit(SeedWorkspace.FirstEntry, text => ReplaceFirst(text, before, after));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal(
            [rule, "key-unknown"],
            problems.Select(problem => problem.Rule).OrderBy(found => found == "key-unknown")
        );
    }

    [Theory]
    [InlineData("", "summary-required")]
    [InlineData("form: full\n", "summary-required")]
    [InlineData("form: snapshot\n", null)]
    public void Read_EntryWithoutASummary_IsReadInTheShortFormOnly(string form, string? rule)
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => Regex.Replace(text, @"^summary: \|\n(  .*\n)+", form, RegexOptions.Multiline)
        );

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal(rule, problems.SingleOrDefault()?.Rule);
    }

    [Fact]
    public void Read_ClaimTooLong_SaysTheLimit()
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => ReplaceFirst(text, "claim:\n  en: ", $"claim:\n  en: {new string('x', 200)} ")
        );

        var problem = Assert.Single(
            SeedFolder.Read(seed.Folder, withDemonstration: false).Problems
        );

        Assert.Equal("claim-too-long", problem.Rule);
        Assert.Contains("160", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taxonomy/areas.yaml", "code: LEG", "code: INS", "code-repeated")]
    [InlineData("taxonomy/areas.yaml", "fr:", "xx:", "language-missing")]
    [InlineData("taxonomy/organisations.yaml", "parent: GH", "parent: ZZ", "parent-unknown")]
    [InlineData(
        "taxonomy/countries.yaml",
        "code: \"GH\"",
        "code: \"XG\"",
        "demonstration-unmarked"
    )]
    [InlineData(
        "taxonomy/countries.yaml",
        "code: \"GH\"",
        "code: \"Ghana\"",
        "country-code-malformed"
    )]
    public void Read_BrokenVocabulary_NamesTheRule(
        string file,
        string good,
        string bad,
        string rule
    )
    {
        using var seed = new SeedWorkspace();
        seed.Edit(file, text => ReplaceFirst(text, good, bad));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Contains(problems, problem => problem.Rule == rule && problem.File == file);
    }

    [Fact]
    public void Read_FileOfBrackets_IsRefusedBeforeItIsParsed()
    {
        using var seed = new SeedWorkspace();
        seed.Edit(SeedWorkspace.FirstEntry, _ => $"schema: 1\nid: {new string('[', 200_000)}");

        var problem = Assert.Single(
            SeedFolder.Read(seed.Folder, withDemonstration: false).Problems
        );

        Assert.Equal("yaml-malformed", problem.Rule);
    }

    [Fact]
    public void Read_Link_IsRefused()
    {
        using var seed = new SeedWorkspace();
        File.CreateSymbolicLink(Path.Combine(seed.Folder, "practices", "link.yaml"), "/dev/zero");

        var problem = Assert.Single(
            SeedFolder.Read(seed.Folder, withDemonstration: false).Problems
        );

        Assert.Equal("file-not-regular", problem.Rule);
    }

    [Fact]
    public void Read_FolderWithoutPractices_SaysWhichIsMissing()
    {
        using var seed = new SeedWorkspace();
        Directory.Delete(Path.Combine(seed.Folder, "practices"), recursive: true);

        var problem = Assert.Single(
            SeedFolder.Read(seed.Folder, withDemonstration: false).Problems
        );

        Assert.Equal("folder-missing", problem.Rule);
    }

    internal static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The test expects \"{good}\" in the file.");
        return text[..at] + bad + text[(at + good.Length)..];
    }
}
