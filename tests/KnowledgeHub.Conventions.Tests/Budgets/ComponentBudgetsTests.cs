namespace KnowledgeHub.Conventions.Tests.Budgets;

public sealed class ComponentBudgetsTests
{
    [Fact]
    public void Lines_OfThisRepository_StayInBudget() =>
        ComponentBudgets.Lines(SourceTree.Repository).AssertClean();

    [Fact]
    public void Demands_OfThisRepository_StayInBudget() =>
        ComponentBudgets.Demands(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("A.razor", 151)]
    [InlineData("A.razor.cs", 251)]
    public void Lines_OneTooMany_IsFound(string name, int lines) =>
        ComponentBudgets
            .Lines(Planted((name, Repeated("\n//", lines)[1..])))
            .AssertFinds($"{lines} lines");

    [Theory]
    [InlineData("", 3, "3 injections in a part, at most 2")]
    [InlineData("@page \"/a\"\n", 7, "7 injections in a page, at most 6")]
    public void Demands_TooManyInjections_AreFound(string head, int count, string expected) =>
        ComponentBudgets
            .Demands(Planted(("A.razor", head + Repeated("@inject Clock Clock\n", count))))
            .AssertFinds(expected);

    [Fact]
    public void Demands_InjectionsFromEverywhere_AreAddedUp() =>
        ComponentBudgets
            .Demands(
                Planted(
                    ("_Imports.razor", "@inject A A"),
                    ("Deep/A.razor", "<p />"),
                    (
                        "Deep/A.razor.cs",
                        "partial class A(Clock clock) { [Inject] public required B B { get; init; } }"
                    )
                )
            )
            .AssertFinds("A.razor:1: 3 injections in a part");

    [Theory]
    [InlineData("A.razor.cs", "partial class A {")]
    [InlineData("B.cs", "sealed class B : ComponentBase {")]
    public void Demands_ElevenParameters_AreFound(string name, string head) =>
        ComponentBudgets
            .Demands(
                Planted(
                    ("A.razor", "<p />"),
                    (name, head + Repeated("[Parameter] public int C { get; set; }", 11) + "}")
                )
            )
            .AssertFinds("11 [Parameter]s");

    [Fact]
    public void Demands_LongCodeBlock_IsFound() =>
        ComponentBudgets
            .Demands(Planted(("A.razor", "@code {\n" + Repeated("int a;\n", 16) + "}")))
            .AssertFinds("16 lines in @code");

    [Fact]
    public void Demands_SmallPage_IsClean() =>
        ComponentBudgets
            .Demands(
                Planted(
                    ("A.razor", "@page \"/a\"\n@inject A A\n<p />"),
                    ("A.razor.cs", "partial class A { [Inject] int b; }")
                )
            )
            .AssertClean();

    private static string Repeated(string text, int times) =>
        string.Concat(Enumerable.Repeat(text, times));

    private static SourceTree Planted(params (string Name, string Text)[] files) =>
        SourceTree.Of([
            .. files.Select(file => ("src/KnowledgeHub.Portal/" + file.Name, file.Text)),
        ]);
}
