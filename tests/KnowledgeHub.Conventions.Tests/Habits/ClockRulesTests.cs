namespace KnowledgeHub.Conventions.Tests.Habits;

public sealed class ClockRulesTests
{
    [Fact]
    public void DirectReadings_InThisRepository_AreAbsent() =>
        ClockRules.DirectReadings(SourceTree.Repository).AssertClean();

    [Fact]
    public void SleepsInTests_InThisRepository_AreAbsent() =>
        ClockRules.SleepsInTests(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("A.cs", "class A { object B => DateTime.UtcNow; }")]
    [InlineData("A.cs", "class A { object B => System.DateTimeOffset.Now.Year; }")]
    [InlineData("A.razor", "<p>@DateTime.Today.Year</p>")]
    public void DirectReadings_Planted_AreFound(string name, string text) =>
        ClockRules
            .DirectReadings(SourceTree.Of("src/P/" + name, text))
            .AssertFinds("use TimeProvider");

    [Fact]
    public void DirectReadings_OfAnInjectedClock_AreClean() =>
        ClockRules
            .DirectReadings(
                SourceTree.Of(
                    "src/P/A.cs",
                    "class A { object B => clock.GetUtcNow(); object C => row.Now; }"
                )
            )
            .AssertClean();

    [Theory]
    [InlineData("await Task.Delay(10);")]
    [InlineData("System.Threading.Thread.Sleep(10);")]
    [InlineData("await page.WaitForTimeoutAsync(10);")]
    public void SleepsInTests_Planted_AreFound(string statement) =>
        ClockRules
            .SleepsInTests(Planted("KnowledgeHub.Core.Tests", statement))
            .AssertFinds("must not sleep");

    [Fact]
    public void SleepsInTests_Benchmarks_AreFree() =>
        Assert.Empty(
            ClockRules
                .SleepsInTests(Planted("KnowledgeHub.Benchmarks", "await Task.Delay(10);"))
                .Findings
        );

    private static SourceTree Planted(string project, string statement) =>
        SourceTree.Of($"tests/{project}/A.cs", "class A { async Task B() { " + statement + " } }");
}
