namespace KnowledgeHub.Conventions.Tests.Markup;

public sealed class StyleRulesTests
{
    [Fact]
    public void UnknownVariables_InThisRepository_AreAbsent() =>
        StyleRules.UnknownVariables(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("p { gap: var(--space-4); }")]
    [InlineData(":root { --s4: 1rem; }\np { gap: var(--s4) var(--s5, 2rem); }")]
    public void UnknownVariables_Planted_AreFound(string css) =>
        StyleRules.UnknownVariables(SourceTree.Of("src/P/a.css", css)).AssertFinds("nowhere");

    [Fact]
    public void UnknownVariables_DefinedInAnotherFile_AreClean() =>
        StyleRules
            .UnknownVariables(
                SourceTree.Of(
                    ("src/P/site.css", ":root { --s4: 1rem; }"),
                    ("src/P/a.css", "p { gap: var(--s4); }")
                )
            )
            .AssertClean();
}
