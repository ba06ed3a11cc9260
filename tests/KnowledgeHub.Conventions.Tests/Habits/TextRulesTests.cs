namespace KnowledgeHub.Conventions.Tests.Habits;

public sealed class TextRulesTests
{
    [Fact]
    public void Leftovers_InThisRepository_AreAbsent() =>
        TextRules.Leftovers(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("A.cs", "class A { }\n// TODO: more")]
    [InlineData("A.cs", "\n#region Fields\n#endregion")]
    [InlineData("A.razor", "<p />\n@* FIXME *@")]
    public void Leftovers_Planted_AreFoundOnTheirLine(string name, string text) =>
        TextRules
            .Leftovers(SourceTree.Of("src/P/" + name, text))
            .AssertFinds($"{name}:2: leftover");

    [Fact]
    public void Leftovers_OrdinaryWords_AreClean() =>
        TextRules
            .Leftovers(SourceTree.Of("src/P/A.cs", "// What a region has to do\nclass TodoList;"))
            .AssertClean();
}
