namespace KnowledgeHub.Conventions.Tests.Habits;

public sealed class NullRulesTests
{
    [Fact]
    public void Comparisons_InThisRepository_ArePatterns() =>
        NullRules.Comparisons(SourceTree.Repository).AssertClean();

    [Fact]
    public void ForgivenWithReason_InThisRepository_Holds() =>
        NullRules.ForgivenWithReason(SourceTree.Repository).AssertClean();

    [Fact]
    public void ForgivenSeldom_InThisRepository_Holds() =>
        NullRules.ForgivenSeldom(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("A.cs", "class A { bool B(object? c) => c == null; }")]
    [InlineData("A.cs", "class A { bool B(object? c) => null != c; }")]
    [InlineData("A.razor", "@if (Hits != null) { <p /> }")]
    [InlineData("A.razor", "@if (a) { <p /> } else if (Hits == null) { <p /> }")]
    [InlineData("A.razor", "<Part Visible=\"Hits != null\" />")]
    [InlineData("A.razor", "@code { bool B => Hits == null; }")]
    public void Comparisons_ByOperator_AreFound(string name, string text) =>
        NullRules.Comparisons(Planted(name, text)).AssertFinds("is null");

    [Theory]
    [InlineData(
        "A.cs",
        "class A { bool B(object? c) => c is null || c is not null; string D = \"a == null\"; }"
    )]
    [InlineData("A.razor", "<p>@(Hits is null)</p>@* a == null *@")]
    public void Comparisons_ByPattern_AreClean(string name, string text) =>
        NullRules.Comparisons(Planted(name, text)).AssertClean();

    [Theory]
    [InlineData("A.cs", "class A\n{ string B => c!.D; }")]
    [InlineData("A.cs", "/// <summary>No reason.</summary>\nclass A { string B = null!; }")]
    [InlineData("A.razor", "@if (a)\n{ <p>@Hit!.Title</p> }")]
    public void ForgivenWithReason_NoReason_IsFoundOnItsLine(string name, string text) =>
        NullRules.ForgivenWithReason(Planted(name, text)).AssertFinds($"{name}:2");

    [Theory]
    [InlineData("class A { string B = null!; } // set by the serialiser")]
    [InlineData("class A {\n // set by the serialiser\n string B = null!; }")]
    [InlineData("class A { bool B => !c; bool D => e != f; }")]
    public void ForgivenWithReason_ReasonBesideIt_IsClean(string text) =>
        NullRules.ForgivenWithReason(Planted("A.cs", text)).AssertClean();

    [Fact]
    public void ForgivenSeldom_FourInAThousandLines_AreFound() =>
        NullRules.ForgivenSeldom(Planted("A.cs", Forgiving(4))).AssertFinds("forgiven null");

    [Fact]
    public void ForgivenSeldom_ThreeInAThousandLines_AreClean() =>
        NullRules.ForgivenSeldom(Planted("A.cs", Forgiving(3))).AssertClean();

    private static string Forgiving(int times) =>
        string.Concat(Enumerable.Repeat("// line\n", 999))
        + $"class A {{ object B = {string.Join("+", Enumerable.Repeat("c!", times))}; }}";

    private static SourceTree Planted(string name, string text) =>
        SourceTree.Of("src/P/" + name, text);
}
