namespace KnowledgeHub.Conventions.Tests.Projects;

public sealed class ProjectRulesTests
{
    [Fact]
    public void Direction_OfThisRepository_IsTheDecidedOne() =>
        ProjectRules.Direction(SourceTree.Repository).AssertClean();

    [Fact]
    public void BareCore_OfThisRepository_ReferencesNothing() =>
        ProjectRules.BareCore(SourceTree.Repository).AssertClean();

    [Fact]
    public void CentralVersions_OfThisRepository_AreKept() =>
        ProjectRules.CentralVersions(SourceTree.Repository).AssertClean();

    [Fact]
    public void Direction_CoreReferringToData_IsFound() =>
        ProjectRules
            .Direction(
                Project(
                    "KnowledgeHub.Core",
                    "<ProjectReference Include='..\\X\\KnowledgeHub.Data.csproj' />"
                )
            )
            .AssertFinds("must not refer to KnowledgeHub.Data");

    [Fact]
    public void Direction_UnknownProject_IsFound() =>
        ProjectRules
            .Direction(Project("KnowledgeHub.Misc", ""))
            .AssertFinds("KnowledgeHub.Misc is no project");

    [Theory]
    [InlineData("<PackageReference Include='Lodash' />")]
    [InlineData("<FrameworkReference Include='Microsoft.AspNetCore.App' />")]
    public void BareCore_CoreWithAReference_IsFound(string item) =>
        ProjectRules.BareCore(Project("KnowledgeHub.Core", item)).AssertFinds("must do without");

    [Theory]
    [InlineData("<PackageReference Include='A' Version='1' />")]
    [InlineData("<PackageReference Include='A' VersionOverride='1' />")]
    [InlineData("<PackageReference Include='A'><Version>1</Version></PackageReference>")]
    public void CentralVersions_OwnVersion_IsFound(string item) =>
        ProjectRules
            .CentralVersions(Project("KnowledgeHub.Data", item))
            .AssertFinds("A has a version");

    private static SourceTree Project(string name, string item) =>
        SourceTree.Of(
            $"src/{name}/{name}.csproj",
            $"<Project><ItemGroup>{item}</ItemGroup></Project>"
        );
}
