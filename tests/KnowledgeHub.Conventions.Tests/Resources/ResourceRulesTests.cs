namespace KnowledgeHub.Conventions.Tests.Resources;

public sealed class ResourceRulesTests
{
    private const string Folder = "src/KnowledgeHub.Portal/Resources/";
    private const string Title = "<data name='Title'><value>Title</value></data>";
    private const string Count =
        "<data name='Count'><value>{0} of {1:N0}</value><comment>hits</comment></data>";

    [Fact]
    public void Bases_OfThisRepository_AreComplete() =>
        ResourceRules.Bases(SourceTree.Repository).AssertClean();

    [Fact]
    public void Translations_OfThisRepository_AreComplete() =>
        ResourceRules.Translations(SourceTree.Repository).AssertClean();

    [Fact]
    public void Typed_ResourcesOfThisRepository_Are() =>
        ResourceRules.Typed(SourceTree.Repository).AssertClean();

    [Fact]
    public void TypedLookUps_InThisRepository_AreTheOnlyOnes() =>
        ResourceRules.TypedLookUps(SourceTree.Repository).AssertClean();

    [Theory]
    [InlineData("<data name='A'><value> </value></data>", "A is empty")]
    [InlineData("<data name='A'><value>{0}</value></data>", "A has a placeholder and no comment")]
    [InlineData(Title + Title, "Title stands twice")]
    public void Bases_Planted_IsFound(string entries, string expected) =>
        ResourceRules
            .Bases(SourceTree.Of(Folder + "A.resx", $"<root>{entries}</root>"))
            .AssertFinds(expected);

    [Theory]
    [InlineData(Title, "A.fr.resx:1: Count is missing or empty")]
    [InlineData(Title + "<data name='Count'><value /></data>", "Count is missing or empty")]
    [InlineData(
        Title + "<data name='Count'><value>{0} de {0}</value></data>",
        "Count has placeholders 0, not 0 1"
    )]
    [InlineData(
        Title + Count + "<data name='More'><value>Plus</value></data>",
        "More is not in the base"
    )]
    public void Translations_PlantedInFrench_IsFound(string french, string expected) =>
        ResourceRules.Translations(Family(french)).AssertFinds(expected);

    [Fact]
    public void Translations_Complete_AreClean() =>
        ResourceRules
            .Translations(Family(Title + "<data name='Count'><value>{1:N0} / {0}</value></data>"))
            .AssertClean();

    [Fact]
    public void Translations_LanguageMissing_IsFound() =>
        ResourceRules
            .Translations(SourceTree.Of(Folder + "A.resx", "<root />"))
            .AssertFinds("there is no ru translation");

    [Fact]
    public void Translations_WithoutBase_AreFound() =>
        ResourceRules
            .Translations(SourceTree.Of(Folder + "A.ru.resx", "<root />"))
            .AssertFinds("translations without a base");

    [Fact]
    public void Typed_MetadataMissing_IsFound() =>
        ResourceRules
            .Typed(
                SourceTree.Of("src/KnowledgeHub.Portal/KnowledgeHub.Portal.csproj", "<Project />")
            )
            .AssertFinds("not strongly typed");

    [Theory]
    [InlineData("A.cs", "class A { string B => Localizer[\"Title\"]; }")]
    [InlineData("A.cs", "class A { string B => this.textLocalizer[\"Count\", 1]; }")]
    [InlineData("A.razor", "<p>@Loc[\"Title\"]</p>")]
    public void TypedLookUps_ByString_IsFound(string name, string text) =>
        ResourceRules
            .TypedLookUps(SourceTree.Of("src/P/" + name, text))
            .AssertFinds("look-up by string");

    [Theory]
    [InlineData("<p>@Loc[nameof(Strings.Title)] @map[\"x\"]</p>")]
    [InlineData("@* @Loc[\"Title\"] *@")]
    public void TypedLookUps_Typed_AreClean(string razor) =>
        ResourceRules.TypedLookUps(SourceTree.Of("src/P/A.razor", razor)).AssertClean();

    private static SourceTree Family(string french) =>
        SourceTree.Of(
            (Folder + "A.resx", $"<root>{Title}{Count}</root>"),
            (Folder + "A.fr.resx", $"<root>{french}</root>"),
            (Folder + "A.ar.resx", $"<root>{Title}{Count}</root>"),
            (Folder + "A.ru.resx", $"<root>{Title}{Count}</root>")
        );
}
