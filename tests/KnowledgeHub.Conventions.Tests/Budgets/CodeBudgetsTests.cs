namespace KnowledgeHub.Conventions.Tests.Budgets;

public sealed class CodeBudgetsTests
{
    [Fact]
    public void Files_OfThisRepository_StayInBudget() =>
        CodeBudgets.Files(SourceTree.Repository).AssertClean();

    [Fact]
    public void Methods_OfThisRepository_StayInBudget() =>
        CodeBudgets.Methods(SourceTree.Repository).AssertClean();

    [Fact]
    public void HealthySizes_OfThisRepository_Hold() =>
        CodeBudgets.HealthySizes(SourceTree.Repository).AssertClean();

    [Fact]
    public void Files_OneLineTooMany_IsFound() =>
        CodeBudgets
            .Files(SourceTree.Of("src/P/A.cs", Repeated("// line\n", CodeBudgets.FileLines + 1)))
            .AssertFinds("401 lines, at most 400");

    [Fact]
    public void Files_JustFullOrGenerated_IsClean() =>
        CodeBudgets
            .Files(
                SourceTree.Of(
                    ("src/P/A.cs", Repeated("// line\n", CodeBudgets.FileLines)),
                    ("src/P/Migrations/A.cs", Repeated("// line\n", CodeBudgets.FileLines + 1))
                )
            )
            .AssertClean();

    [Fact]
    public void Methods_TooLong_IsFoundOnItsLine() =>
        CodeBudgets
            .Methods(
                SourceTree.Of(
                    "tests/P/A.cs",
                    "class A {\nvoid B() {\n" + Repeated("B();\n", 59) + "} }"
                )
            )
            .AssertFinds("A.cs:2: 61 lines in B");

    [Fact]
    public void Methods_TooManyPaths_IsFound() =>
        CodeBudgets
            .Methods(
                SourceTree.Of(
                    "src/P/A.cs",
                    Method(Repeated("if (b) { } ", CodeBudgets.MethodComplexity))
                )
            )
            .AssertFinds("16 paths in B, at most 15");

    [Fact]
    public void Methods_LongTopLevelStatements_AreFound() =>
        CodeBudgets
            .Methods(SourceTree.Of("src/P/Program.cs", Repeated("Run();\n", 61)))
            .AssertFinds("61 lines in top-level");

    [Theory]
    [InlineData("return;", 1)]
    [InlineData("if (a && b || c) { } else { }", 4)]
    [InlineData("for (;;) { } foreach (var a in b) { } while (c) { } do { } while (d);", 5)]
    [InlineData("switch (a) { case 1: break; case int x when x > 2: break; default: break; }", 4)]
    [InlineData("try { } catch (A) when (b) { } finally { }", 3)]
    [InlineData("a = b ? c : d ?? e;", 3)]
    [InlineData(
        "a = b switch { 1 => One, 2 => Two.Three, 3 => new Four(5), _ => throw new Six() };",
        2
    )]
    [InlineData("a = b switch { 1 => c ? d : e, 2 => f, _ => g };", 4)]
    [InlineData("a = b switch { 1 when c => d, 2 => e, _ => f };", 4)]
    public void Complexity_OfStatements_CountsDecisions(string statements, int expected)
    {
        var callable = Callable.In(new SourceFile("src/P/A.cs", Method(statements))).Single();

        Assert.Equal(expected, callable.Complexity);
    }

    [Fact]
    public void HealthySizes_ManyLongMethods_AreFound() =>
        CodeBudgets
            .HealthySizes(
                SourceTree.Of(
                    "src/P/A.cs",
                    "class A {" + Repeated(Body(Repeated("B();\n", 40)), 3) + "}"
                )
            )
            .AssertFinds("lines of methods at p95");

    [Fact]
    public void Percentile_OfTwentyValues_IsTheNineteenth() =>
        Assert.Equal(19, CodeBudgets.Percentile(Enumerable.Range(1, 20)));

    private static string Method(string statements) => "class A { " + Body(statements) + " }";

    private static string Body(string statements) => "void B() { " + statements + " }";

    private static string Repeated(string text, int times) =>
        string.Concat(Enumerable.Repeat(text, times));
}
