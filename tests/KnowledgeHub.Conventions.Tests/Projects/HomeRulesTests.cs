namespace KnowledgeHub.Conventions.Tests.Projects;

public sealed class HomeRulesTests
{
    [Fact]
    public void Types_OfThisRepository_StayAtHome() =>
        HomeRules.Types(SourceTree.Repository).AssertClean();

    [Fact]
    public void Packages_OfThisRepository_StayAtHome() =>
        HomeRules.Packages(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("KnowledgeHub.Core/A.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("KnowledgeHub.Portal/Composition/A.cs", "class A(HubDbContext context);")]
    [InlineData("KnowledgeHub.Portal/Features/A.razor", "@inject IDbContextFactory<Hub> Factory")]
    [InlineData("KnowledgeHub.Documents/A.cs", "class A { Radzen.Blazor.Tab tab; }")]
    [InlineData("KnowledgeHub.Core/A.razor", "<RadzenButton />")]
    [InlineData("KnowledgeHub.Portal/Features/A.cs", "using KnowledgeHub.Search.Text;")]
    [InlineData("KnowledgeHub.Portal/Features/A.razor", "@inject KnowledgeHub.Data.Store Store")]
    [InlineData(
        "KnowledgeHub.Portal/Api/A.cs",
        "class A { object b = new KnowledgeHub.Data.Store(); }"
    )]
    [InlineData(
        "KnowledgeHub.Data/A.cs",
        "class A { bool B(Hub hub) => hub.Database.IsNpgsql(); }"
    )]
    [InlineData(
        "KnowledgeHub.Data/A.cs",
        "class A { string B(Hub hub) => hub.Database.ProviderName; }"
    )]
    public void Types_PlantedStranger_IsFound(string path, string text) =>
        HomeRules.Types(SourceTree.Of("src/" + path, text)).AssertFinds("A.");

    [Theory]
    [InlineData(
        "KnowledgeHub.Data/A.cs",
        "using Microsoft.EntityFrameworkCore; class A(HubDbContext context);"
    )]
    [InlineData(
        "KnowledgeHub.Data.Sqlite/A.cs",
        "class A { bool B(Hub hub) => hub.Database.IsSqlite(); }"
    )]
    [InlineData("KnowledgeHub.Portal/A.razor", "@using Radzen.Blazor\n<RadzenButton />")]
    [InlineData(
        "KnowledgeHub.Portal/Composition/A.cs",
        "using KnowledgeHub.Data; using KnowledgeHub.Search;"
    )]
    [InlineData(
        "KnowledgeHub.Portal/Api/A.cs",
        "using KnowledgeHub.Portal.Features.Search; // KnowledgeHub.Data"
    )]
    [InlineData(
        "KnowledgeHub.Core/A.cs",
        "class A { string B => \"Radzen HubDbContext\"; string ProviderName => B; }"
    )]
    public void Types_AtHomeOrOnlyMentioned_IsClean(string path, string text) =>
        HomeRules.Types(SourceTree.Of("src/" + path, text)).AssertClean();

    [Theory]
    [InlineData("KnowledgeHub.Documents", "Radzen.Blazor")]
    [InlineData("KnowledgeHub.Portal", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    public void Packages_PlantedStranger_IsFound(string project, string package) =>
        HomeRules
            .Packages(
                SourceTree.Of(
                    $"src/{project}/{project}.csproj",
                    $"<P><PackageReference Include='{package}' /></P>"
                )
            )
            .AssertFinds(package);
}
