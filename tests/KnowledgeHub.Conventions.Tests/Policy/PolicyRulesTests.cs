namespace KnowledgeHub.Conventions.Tests.Policy;

public sealed class PolicyRulesTests
{
    [Fact]
    public void UseCasesAsk_InThisRepository_Always() =>
        PolicyRules.UseCasesAsk(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("public Task A(Actor actor) => store.SaveAsync(actor);")]
    [InlineData(
        "public Task A(Actor actor) => B(actor); Task B(Actor actor) => store.SaveAsync(actor);"
    )]
    public void UseCasesAsk_OneThatOnlySaves_IsFound(string members) =>
        PolicyRules.UseCasesAsk(Planted(members)).AssertFinds("never asks the policy table");

    [Theory]
    [InlineData("public bool A(Actor actor) => PolicyTable.Allows(actor, Deed);")]
    [InlineData("public bool A(Actor actor) => actor.May(Deed, thing);")]
    [InlineData(
        "public bool A(Actor actor) => B(actor); bool B(Actor actor) => actor.May(Deed, 1);"
    )]
    [InlineData("public Task A(Actor actor) => other.RunAsync(actor);")]
    [InlineData("public Task A(Actor actor) => access.FindAsync(actor);")]
    public void UseCasesAsk_OneThatAsksOrLetsAsk_IsClean(string members) =>
        PolicyRules.UseCasesAsk(Planted(members)).AssertClean();

    private static SourceTree Planted(string members) =>
        SourceTree.Of(
            (
                "src/KnowledgeHub.Core/A.cs",
                "public sealed class Planted(IStore store, Other other, IAssessmentAccess access) { "
                    + members
                    + " }"
            ),
            (
                "src/KnowledgeHub.Core/B.cs",
                "public sealed class Other(IStore store) { public Task RunAsync(Actor actor) => actor.May(Deed); }"
            )
        );
}
