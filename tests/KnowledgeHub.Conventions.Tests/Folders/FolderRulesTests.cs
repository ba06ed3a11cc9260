namespace KnowledgeHub.Conventions.Tests.Folders;

public sealed class FolderRulesTests
{
    private const string Core = "src/KnowledgeHub.Core/";
    private const string Portal = "src/KnowledgeHub.Portal/";

    [Fact]
    public void NoCycles_InThisRepository_Holds() =>
        FolderRules.NoCycles(SourceTree.Repository).AssertClean();

    [Fact]
    public void NobodyLeansOnComposition_InThisRepository_Holds() =>
        FolderRules.NobodyLeansOnComposition(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("using KnowledgeHub.Core.B; class A;")]
    [InlineData("class A { global::KnowledgeHub.Core.B.Bee b; }")]
    [InlineData("namespace KnowledgeHub.Core.A; class A { B.Bee b; }")]
    [InlineData("namespace KnowledgeHub.Core.A; class A { object b = B.Bee.Make(); }")]
    public void NoCycles_TwoFoldersUsingEachOther_IsFound(string text) =>
        FolderRules
            .NoCycles(
                SourceTree.Of(
                    (Core + "A/A.cs", text),
                    (Core + "B/Bee.cs", "using KnowledgeHub.Core.A; class Bee;")
                )
            )
            .AssertFinds("A -> B: lies on a cycle");

    [Fact]
    public void NoCycles_CycleOverThreeFolders_IsFound() =>
        FolderRules
            .NoCycles(
                SourceTree.Of(
                    (Core + "A/A.cs", "using KnowledgeHub.Core.B.Deep; class A;"),
                    (Core + "B/Deep/B.cs", "using KnowledgeHub.Core.C; class B;"),
                    (Core + "C/C.cs", "class C { KnowledgeHub.Core.A.A a; }")
                )
            )
            .AssertFinds("B -> C");

    [Fact]
    public void NoCycles_GlobalUsingsThatAreUsedBothWays_AreFound() =>
        FolderRules
            .NoCycles(
                SourceTree.Of(
                    (
                        Core + "Usings.cs",
                        "global using KnowledgeHub.Core.A;\nglobal using KnowledgeHub.Core.B;"
                    ),
                    (Core + "A/A.cs", "class A { B b; }"),
                    (Core + "B/B.cs", "class B { A a; }")
                )
            )
            .AssertFinds("A -> B");

    [Theory]
    [InlineData("@using KnowledgeHub.Portal.Features.Two")]
    [InlineData("<TwoPart />")]
    [InlineData("<p>@TwoText.Title</p>")]
    public void NoCycles_RazorFeaturesUsingEachOther_IsFound(string razor) =>
        FolderRules
            .NoCycles(
                SourceTree.Of(
                    (
                        Portal + "_Imports.razor",
                        "@using KnowledgeHub.Portal.Features.One\n@using KnowledgeHub.Portal.Features.Two"
                    ),
                    (Portal + "Features/One/OnePart.razor", razor),
                    (Portal + "Features/Two/TwoText.cs", "class TwoText;"),
                    (Portal + "Features/Two/TwoPart.razor", "<OnePart />")
                )
            )
            .AssertFinds("Features/One -> Features/Two");

    [Fact]
    public void NoCycles_OneDirectionAndEqualWords_IsClean() =>
        FolderRules
            .NoCycles(
                SourceTree.Of(
                    (Core + "A/A.cs", "using KnowledgeHub.Core.B; class A { Bee b; }"),
                    (
                        Core + "B/Bee.cs",
                        "// KnowledgeHub.Core.A\nclass Bee { int A; int Other => this.A; }"
                    )
                )
            )
            .AssertClean();

    [Fact]
    public void NobodyLeansOnComposition_FeatureThatDoes_IsFound() =>
        FolderRules
            .NobodyLeansOnComposition(
                SourceTree.Of(
                    Portal + "Features/One/A.cs",
                    "using KnowledgeHub.Portal.Composition;"
                )
            )
            .AssertFinds("Features/One -> Composition");

    [Fact]
    public void NobodyLeansOnComposition_ProgramAndCommands_AreFree() =>
        FolderRules
            .NobodyLeansOnComposition(
                SourceTree.Of(
                    (Portal + "Program.cs", "using KnowledgeHub.Portal.Composition;"),
                    (Portal + "Commands/Serve.cs", "using KnowledgeHub.Portal.Composition;")
                )
            )
            .AssertClean();
}
