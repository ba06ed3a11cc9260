namespace KnowledgeHub.Conventions.Tests.Comments;

public sealed class DocumentationRulesTests
{
    [Fact]
    public void PublicCore_InThisRepository_IsDocumented() =>
        DocumentationRules.PublicCore(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("public sealed class A;")]
    [InlineData("/// <summary>A.</summary>\npublic enum A { One }")]
    [InlineData("/// <summary>A.</summary>\npublic interface A { void B(); }")]
    [InlineData("// A.\npublic record A(int B);")]
    public void PublicCore_BareMember_IsFound(string text) =>
        DocumentationRules.PublicCore(Planted(text)).AssertFinds("is not documented");

    [Theory]
    [InlineData(
        "/// <summary>A.</summary>\npublic class A { int b; private class C { public int D; } }"
    )]
    [InlineData(
        "/// <summary>A.</summary>\npublic class A { public override string ToString() => \"\"; }"
    )]
    public void PublicCore_HiddenOrInheritedMember_IsClean(string text) =>
        DocumentationRules.PublicCore(Planted(text)).AssertClean();

    private static SourceTree Planted(string text) =>
        SourceTree.Of("src/KnowledgeHub.Core/A.cs", "namespace P;\n" + text);
}
