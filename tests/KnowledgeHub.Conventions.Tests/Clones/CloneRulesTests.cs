namespace KnowledgeHub.Conventions.Tests.Clones;

public sealed class CloneRulesTests
{
    [Fact]
    public void Source_OfThisRepository_StaysInBudget() =>
        CloneRules.Source(SourceTree.Repository).AssertClean();

    [Fact]
    public void Razor_OfThisRepository_StaysInBudget() =>
        CloneRules.Razor(SourceTree.Repository).AssertClean();

    [Fact]
    public void Tests_OfThisRepository_StayInBudget() =>
        CloneRules.Tests(SourceTree.Repository).AssertClean();

    [Fact]
    public void Source_EightEqualLinesInTwoFiles_AreFoundWithBothPlaces() =>
        CloneRules
            .Source(Pair("src/P/A.cs", "src/P/B.cs", CloneFinder.Window))
            .AssertFinds("src/P/A.cs:2: as src/P/B.cs:2");

    [Fact]
    public void Razor_EqualLines_AreFound() =>
        CloneRules.Razor(Pair("src/P/A.razor", "src/P/B.razor", 9)).AssertFinds("% of 20 lines");

    [Fact]
    public void Tests_EqualLines_AreFound() =>
        CloneRules.Tests(Pair("tests/P/A.cs", "tests/P/B.cs", 9)).AssertFinds("90.0 %");

    [Fact]
    public void Source_SevenEqualLines_AreClean() =>
        CloneRules.Source(Pair("src/P/A.cs", "src/P/B.cs", CloneFinder.Window - 1)).AssertClean();

    [Fact]
    public void Source_OneRunOfEqualLines_IsNoCloneOfItself() =>
        CloneRules
            .Source(SourceTree.Of("src/P/A.cs", string.Concat(Enumerable.Repeat("}\n", 12))))
            .AssertClean();

    [Fact]
    public void Find_BlankLinesAndIndentation_DoNotMatter()
    {
        var report = CloneFinder.Find([
            new("A.cs", Lines(8, "\n")),
            new("B.cs", "  " + Lines(8, "\n\n\n  ")),
        ]);

        Assert.Equal(100, report.Percent);
        Assert.Equal(16, report.Cloned);
    }

    private static SourceTree Pair(string first, string second, int count) =>
        SourceTree.Of(
            (first, "first\n" + Lines(count, "\n")),
            (second, "second\n" + Lines(count, "\n"))
        );

    private static string Lines(int count, string separator) =>
        string.Join(separator, Enumerable.Range(1, count).Select(number => $"line {number}"));
}
