using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>Every way of breaking the file of the thesaurus is answered with file, line, rule, concept and remedy.</summary>
public sealed class ThesaurusProblemTests
{
    [Theory]
    [InlineData("id: targeting", "id: risk-analysis", "id-repeated")]
    [InlineData("id: targeting", "id: Targeting!", "concept-id-malformed")]
    [InlineData("broader: [border-checks]", "broader: [nothing]", "broader-unknown")]
    [InlineData("broader: [border-checks]", "broader: [risk-analysis]", "broader-cycle")]
    [InlineData("related: [targeting]", "related: [nothing]", "related-unknown")]
    [InlineData("related: [targeting]", "related: [border-checks]", "related-hierarchical")]
    [InlineData("\"frontier checks\"", "\"Risk Análysis\"", "label-taken")]
    [InlineData("\"frontier checks\"", "\"…\"", "label-blank")]
    [InlineData("altLabel: {en:", "altLabel: {de:", "key-unknown")]
    [InlineData("fr: \"ciblage\", ", "", "language-missing")]
    [InlineData("scopeNote: {en: \"Choosing", "scopeNote: {fr: \"Choosing", "language-missing")]
    [InlineData("{prefLabel: \"risk analizi\"}", "{altLabel: []}", "key-missing")]
    [InlineData("broader:", "brooder:", "key-unknown")]
    [InlineData("concepts:", "concept:", "key-missing")]
    public void Read_BrokenThesaurus_NamesFileLineRuleAndRemedy(
        string good,
        string bad,
        string rule
    )
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.ThesaurusFile,
            text => SeedProblemTests.ReplaceFirst(text, good, bad)
        );

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        var problem = problems.FirstOrDefault(found => found.Rule == rule);
        Assert.NotNull(problem);
        Assert.Equal(SeedWorkspace.ThesaurusFile, problem.File);
        Assert.True(problem.Line >= 1);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Read_TakenLabel_NamesBothConceptsAndTheLine()
    {
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.ThesaurusFile,
            text => text.Replace("frontier checks", "targeting", StringComparison.Ordinal)
        );

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        Assert.Equal([4, 15], problems.Select(problem => problem.Line));
        Assert.Contains("border-checks", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("(targeting)", problems[0].Message, StringComparison.Ordinal);
    }
}
