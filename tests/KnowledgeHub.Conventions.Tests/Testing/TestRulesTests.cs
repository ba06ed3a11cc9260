namespace KnowledgeHub.Conventions.Tests.Testing;

public sealed class TestRulesTests
{
    [Fact]
    public void Assertions_InThisRepository_AreInEachTest() =>
        TestRules.Assertions(SourceTree.Repository).AssertClean();

    [Fact]
    public void Names_InThisRepository_SayWhatIsShown() =>
        TestRules.Names(SourceTree.Repository).AssertClean();

    [Fact]
    public void Skips_InThisRepository_AreAbsent() =>
        TestRules.Skips(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("[Fact] public void A_B() { Run(); }")]
    [InlineData("[Xunit.FactAttribute] public void A_B() { var expected = Asserted; }")]
    [InlineData("[ProviderTheory] public void A_B() { } void C() => Assert.True(true);")]
    public void Assertions_None_IsFound(string test) =>
        TestRules.Assertions(Planted(test)).AssertFinds("A_B asserts nothing");

    [Theory]
    [InlineData("[Fact] public void A_B() { Assert.True(Run()); }")]
    [InlineData("[Fact] public void A_B() => cut.WaitForAssertion(() => Assert.Equal(1, 2));")]
    [InlineData("[Fact] public Task A_B() => Expect(page).ToHaveTitleAsync(\"A\");")]
    [InlineData("[Fact] public Task A_B() => Assertions.Expect(page).ToHaveTitleAsync(\"A\");")]
    [InlineData("[Theory] public void A_B() { ThenItIsSaved(); }")]
    [InlineData("[Theory] public void A_B() { result.ShouldBe<int>(1); }")]
    [InlineData("[Fact] public void A_B() { CheckAll<int>(); }")]
    public void Assertions_One_IsClean(string test) =>
        TestRules.Assertions(Planted(test)).AssertClean();

    [Theory]
    [InlineData("Test001")]
    [InlineData("find_Nothing")]
    [InlineData("Find_nothing_ReturnsEmpty")]
    public void Names_OutOfShape_AreFound(string name) =>
        TestRules.Names(Planted($"[Fact] public void {name}() {{ }}")).AssertFinds("is not named");

    [Theory]
    [InlineData("Find_Nothing")]
    [InlineData("Find_2Words_ReturnsBoth")]
    public void Names_InShape_AreClean(string name) =>
        TestRules
            .Names(Planted($"[Fact] public void {name}() {{ }} void helper() {{ }}"))
            .AssertClean();

    [Theory]
    [InlineData("[Fact(Skip = \"later\")]")]
    [InlineData("[Theory, InlineData(1, Skip = \"later\")]")]
    public void Skips_Planted_AreFound(string attribute) =>
        TestRules.Skips(Planted(attribute + " public void A_B() { }")).AssertFinds("is skipped");

    private static SourceTree Planted(string test) =>
        SourceTree.Of("tests/P.Tests/A.cs", "class A { " + test + " }");
}
