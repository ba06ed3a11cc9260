namespace KnowledgeHub.Conventions.Tests.Habits;

public sealed class TypeRulesTests
{
    [Fact]
    public void Names_InThisRepository_AreDomainNouns() =>
        TypeRules.Names(SourceTree.Repository).AssertClean();

    [Fact]
    public void OnePerFile_InThisRepository_Holds() =>
        TypeRules.OnePerFile(SourceTree.Repository).AssertClean();

    [Fact]
    public void Namespaces_InThisRepository_AreFolders() =>
        TypeRules.Namespaces(SourceTree.Repository).AssertClean();

    [Fact]
    public void Sealed_InThisRepository_Holds() =>
        TypeRules.Sealed(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("A.cs", "class SearchManager;")]
    [InlineData("A.cs", "class A { enum CountryInfo { } }")]
    [InlineData("A.cs", "interface IPageBase;")]
    [InlineData("TextUtils.razor", "<p />")]
    public void Names_WithABannedEnding_AreFound(string name, string text) =>
        TypeRules.Names(SourceTree.Of("src/P/" + name, text)).AssertFinds("ends in");

    [Fact]
    public void Names_WithTheWordElsewhere_AreClean() =>
        TypeRules
            .Names(
                SourceTree.Of("src/P/A.cs", "class DatabaseEngine; class InfoPage; class BaseLine;")
            )
            .AssertClean();

    [Theory]
    [InlineData("A.cs", "class A; class B;")]
    [InlineData("B.Part.cs", "namespace P; delegate void C();")]
    public void OnePerFile_StrangerInTheFile_IsFound(string name, string text) =>
        TypeRules
            .OnePerFile(SourceTree.Of("src/P/" + name, text))
            .AssertFinds("belongs in a file of its own name");

    [Theory]
    [InlineData("A.cs", "namespace P; class A { class B; } class A<T>;")]
    [InlineData("A.razor.cs", "namespace P; partial class A;")]
    [InlineData("Usings.cs", "global using System;")]
    public void OnePerFile_OwnNameAndNestedTypes_AreClean(string name, string text) =>
        TypeRules.OnePerFile(SourceTree.Of("src/P/" + name, text)).AssertClean();

    [Theory]
    [InlineData("A.cs", "class A;")]
    [InlineData("A.cs", "namespace P; class A;")]
    [InlineData("A.cs", "namespace P.Deep { class A; }")]
    [InlineData("A.razor", "@namespace P")]
    public void Namespaces_OtherThanTheFolder_AreFound(string name, string text) =>
        TypeRules.Namespaces(SourceTree.Of("src/P/Deep/" + name, text)).AssertFinds("P.Deep");

    [Theory]
    [InlineData("A.cs", "namespace P.Deep; class A;")]
    [InlineData("Program.cs", "Run();")]
    [InlineData("A.razor", "<p />")]
    public void Namespaces_AsTheFolder_AreClean(string name, string text) =>
        TypeRules.Namespaces(SourceTree.Of("src/P/Deep/" + name, text)).AssertClean();

    [Theory]
    [InlineData("public class A;")]
    [InlineData("public record A(int B);")]
    [InlineData("static class B { public partial class A; }")]
    public void Sealed_OpenPublicClass_IsFound(string text) =>
        TypeRules.Sealed(SourceTree.Of("src/P/A.cs", text)).AssertFinds("A is neither sealed");

    [Theory]
    [InlineData(
        "A.cs",
        "public sealed class A; public abstract record B; public static class C; class D;"
    )]
    [InlineData("A.cs", "public sealed partial class A; public partial class A;")]
    [InlineData("A.razor.cs", "public partial class A;")]
    public void Sealed_ClosedOrComponent_IsClean(string name, string text) =>
        TypeRules.Sealed(SourceTree.Of("src/P/" + name, text)).AssertClean();
}
