namespace KnowledgeHub.Conventions.Tests.Sources;

public sealed class RepositoryReaderTests
{
    [Fact]
    public void Read_ThisRepository_HoldsThisFileAndNoBuildOutput()
    {
        var files = SourceTree.Repository.Files;

        Assert.Contains(
            files,
            file => file.Name == $"{nameof(RepositoryReaderTests)}.cs" && file.Area == "tests"
        );
        Assert.DoesNotContain(
            files,
            file => file.Parts.Contains("obj") || file.Parts.Contains("bin")
        );
    }

    [Theory]
    [InlineData(
        "src/KnowledgeHub.Core/Scoring/Deep/A.cs",
        "src",
        "KnowledgeHub.Core",
        "Scoring/Deep"
    )]
    [InlineData("tests/P/A.cs", "tests", "P", "")]
    [InlineData("docs/b.md", "docs", "", "")]
    [InlineData("README.md", "", "", "")]
    public void Parts_OfAPath_TellAreaProjectAndFolders(
        string path,
        string area,
        string project,
        string folders
    )
    {
        var file = new SourceFile(path, "");

        Assert.Equal((area, project), (file.Area, file.Project));
        Assert.Equal(folders, string.Join('/', file.Folders));
    }
}
