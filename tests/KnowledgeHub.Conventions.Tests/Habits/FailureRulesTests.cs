namespace KnowledgeHub.Conventions.Tests.Habits;

public sealed class FailureRulesTests
{
    private const string CatchAll = "try { B(); } catch (Exception e) { C(e); } ";

    [Fact]
    public void EmptyCatches_InThisRepository_AreAbsent() =>
        FailureRules.EmptyCatches(SourceTree.Repository).AssertClean();

    [Fact]
    public void AsyncVoid_InThisRepository_IsAbsent() =>
        FailureRules.AsyncVoid(SourceTree.Repository).AssertClean();

    [Fact]
    public void NotImplemented_InThisRepository_IsAbsent() =>
        FailureRules.NotImplemented(SourceTree.Repository).AssertClean();

    [Fact]
    public void CatchAlls_InThisRepository_AreFew() =>
        FailureRules.CatchAlls(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("try { B(); } catch (IOException) { }")]
    [InlineData("try { B(); } catch { /* never mind */ }")]
    public void EmptyCatches_Planted_AreFound(string statements) =>
        FailureRules.EmptyCatches(Planted(statements)).AssertFinds("empty catch");

    [Fact]
    public void EmptyCatches_CatchThatDoesSomething_IsClean() =>
        FailureRules.EmptyCatches(Planted("try { } catch (IOException) { return; }")).AssertClean();

    [Theory]
    [InlineData("} async void C() { ")]
    [InlineData("async void C() { }")]
    public void AsyncVoid_Planted_IsFound(string text) =>
        FailureRules.AsyncVoid(Planted(text)).AssertFinds("async void");

    [Fact]
    public void AsyncVoid_InRazorCode_IsFound() =>
        FailureRules
            .AsyncVoid(SourceTree.Of("src/P/A.razor", "<p />\n@code {\n async void B() { }\n}"))
            .AssertFinds("A.razor:3");

    [Fact]
    public void AsyncVoid_AsyncTaskAndVoid_AreClean() =>
        FailureRules.AsyncVoid(Planted("} async Task C() { } void D() { ")).AssertClean();

    [Fact]
    public void NotImplemented_Planted_IsFound() =>
        FailureRules
            .NotImplemented(Planted("throw new NotImplementedException();"))
            .AssertFinds("not implemented");

    [Theory]
    [InlineData(CatchAll + CatchAll + CatchAll + CatchAll)]
    [InlineData(CatchAll + CatchAll + CatchAll + "try { } catch { throw; }")]
    public void CatchAlls_FourInASmallTree_AreFound(string statements) =>
        FailureRules.CatchAlls(Planted(statements)).AssertFinds("catches everything");

    [Fact]
    public void CatchAlls_ThreeAndNarrowOnes_AreClean() =>
        FailureRules
            .CatchAlls(
                Planted(
                    CatchAll
                        + CatchAll
                        + CatchAll
                        + "try { } catch (Exception e) when (e is IOException) { D(); }"
                )
            )
            .AssertClean();

    private static SourceTree Planted(string statements) =>
        SourceTree.Of("src/P/A.cs", "class A { void B() { " + statements + " } }");
}
