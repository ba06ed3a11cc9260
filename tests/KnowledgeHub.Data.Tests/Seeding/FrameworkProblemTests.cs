using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>Every way of breaking a file of the framework is answered with file, line, rule and remedy.</summary>
public sealed class FrameworkProblemTests
{
    private const string Main = "framework.yaml";
    private const string Area = "LEG.yaml";

    [Theory]
    [InlineData(Main, "version: \"1.0\"", "version: \"1.1\"", "version-differs")]
    [InlineData(Main, "  - level: 2", "  - level: 7", "levels-incomplete")]
    [InlineData(Main, "secondary: \"0.5\"", "secondary: \"half\"", "weight-malformed")]
    [InlineData(Main, "published: 2", "published: soon 2", "value-malformed")]
    [InlineData(Main, "pillarReading:", "pilarReading:", "key-unknown")]
    [InlineData(Area, "framework: \"1.0\"", "framework: \"0.9\"", "framework-differs")]
    [InlineData(Area, "id: LEG.S.1", "id: INS.S.1", "indicator-malformed")]
    [InlineData(Area, "id: LEG.S.1", "id: LEG.S.one", "indicator-malformed")]
    [InlineData(Area, "id: LEG.S.1", "id: LEG.S.2", "id-repeated")]
    [InlineData(Area, "primary: GO", "primary: XX", "code-unknown")]
    [InlineData(Area, "themes: []", "themes: [ZZ]", "code-unknown")]
    [InlineData(Area, "secondary: []", "secondary: [GO]", "driver-repeated")]
    [InlineData(Area, "borderTypes: []", "borderTypes: [river]", "code-unknown")]
    [InlineData(Area, "weight: 1", "weight: 4", "weight-malformed")]
    [InlineData(Area, "gate: ", "gait: ", "key-unknown")]
    [InlineData(Area, "      ru: ", "      de: ", "language-unknown")]
    [InlineData(Area, "area: LEG", "area: XYZ", "indicator-malformed")]
    public void Read_BrokenFramework_NamesFileLineRuleAndRemedy(
        string file,
        string good,
        string bad,
        string rule
    )
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            Path.Combine(SeedWorkspace.FrameworkFolder, file),
            text => SeedProblemTests.ReplaceFirst(text, good, bad)
        );

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        var problem = problems.FirstOrDefault(found => found.Rule == rule);
        Assert.NotNull(problem);
        Assert.EndsWith(".yaml", problem.File, StringComparison.Ordinal);
        Assert.True(problem.Line >= 1);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("sources: [\"Guidelines of 2010\"]", "sources: []", "source-missing")]
    [InlineData("why: {en: ", "why: {fr: ", "text-missing")]
    [InlineData("evidence: {en: \"A draft.\"}", "evidence: {}", "text-missing")]
    [InlineData(", ru: \"Три\"", "", "language-missing")]
    [InlineData("First: nothing is written down about it yet.", "Nothing.", "statement-too-short")]
    [InlineData(
        "Third: the text is adopted and mostly used.",
        "Second: a first text exists in some places.",
        "statement-repeated"
    )]
    [InlineData("evidence: {en: \"None.\"}", "proof: {en: \"None.\"}", "key-unknown")]
    [InlineData("    levels:", "    scale:", "key-unknown")]
    public void Read_BrokenStatements_NamesFileLineAndRule(string good, string bad, string rule)
    {
        using var seed = new SeedWorkspace();
        seed.AddStatements(SeedWorkspace.FrameworkFolder);
        Assert.Empty(SeedFolder.Read(seed.Folder, withDemonstration: false).Problems);
        seed.Edit(
            Path.Combine(SeedWorkspace.FrameworkFolder, Area),
            text => SeedProblemTests.ReplaceFirst(text, good, bad)
        );

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Contains(
            problems,
            found => found.Rule == rule && found.File.EndsWith(Area, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Read_OnlyOneAreaHasStatements_NamesEveryIndicatorWithout()
    {
        using var seed = new SeedWorkspace();
        var before = File.ReadAllText(
            Path.Combine(seed.Folder, SeedWorkspace.FrameworkFolder, Area)
        );
        seed.AddStatements(SeedWorkspace.FrameworkFolder);
        seed.Edit(Path.Combine(SeedWorkspace.FrameworkFolder, Area), _ => before);

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal(
            before.Split("  - id: ").Length - 1,
            problems.Count(problem => problem.Rule == "indicator-levels-incomplete")
        );
    }

    [Fact]
    public void Read_VersionWithoutMainFile_SaysSo()
    {
        using var seed = new SeedWorkspace();
        File.Delete(Path.Combine(seed.Folder, SeedWorkspace.FrameworkFolder, Main));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal("file-missing", Assert.Single(problems).Rule);
    }

    [Fact]
    public void Read_AreaIsMissing_NamesItsEmptyCells()
    {
        using var seed = new SeedWorkspace();
        File.Delete(Path.Combine(seed.Folder, SeedWorkspace.FrameworkFolder, Area));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal(3, problems.Count(problem => problem.Rule == "cell-empty"));
    }
}
