namespace KnowledgeHub.Conventions.Tests.Budgets;

public sealed class TypeBudgetsTests
{
    [Fact]
    public void MemberCounts_OfThisRepository_StayInBudget() =>
        TypeBudgets.MemberCounts(SourceTree.Repository).AssertClean();

    [Fact]
    public void Constructors_OfThisRepository_StayInBudget() =>
        TypeBudgets.Constructors(SourceTree.Repository).AssertClean();

    [Fact]
    public void MemberCounts_OverTwoParts_AreAddedUp() =>
        TypeBudgets
            .MemberCounts(
                SourceTree.Of(
                    ("src/P/A.cs", "namespace P; partial class A { " + Fields(20) + " }"),
                    (
                        "src/P/A.Other.cs",
                        "namespace P; partial class A { int a, b; " + Fields(9) + " }"
                    )
                )
            )
            .AssertFinds("31 members in A, at most 30");

    [Theory]
    [InlineData("class A { ", " }")]
    [InlineData("class A { [Fact] void B() { } ", " int c; }")]
    [InlineData("record A(int B) { ", " }")]
    public void MemberCounts_FullTypeOrTestClass_IsClean(string head, string tail) =>
        TypeBudgets
            .MemberCounts(SourceTree.Of("tests/P/A.cs", head + Fields(30) + tail))
            .AssertClean();

    [Theory]
    [InlineData("class A(int a, int b, int c, int d, int e, int f, int g);")]
    [InlineData("class A { A(int a, int b, int c, int d, int e, int f, int g) { } }")]
    public void Constructors_SevenParameters_AreFound(string text) =>
        TypeBudgets
            .Constructors(SourceTree.Of("src/P/A.cs", text))
            .AssertFinds("7 constructor parameters");

    [Fact]
    public void Constructors_PositionalRecord_IsClean() =>
        TypeBudgets
            .Constructors(
                SourceTree.Of(
                    "src/P/A.cs",
                    "record A(int a, int b, int c, int d, int e, int f, int g); class B(int a);"
                )
            )
            .AssertClean();

    private static string Fields(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => $"int f{number}; "));
}
