using KnowledgeHub.Portal.Commands;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly PortalProcess _portal = new();

    [Fact]
    public async Task Export_ThenImportOfAChange_SaysWhatWasDone()
    {
        await _portal.RunAsync(["seed"]);
        var exported = await _portal.RunAsync(["export-library", PathOf("library.json")]);
        await ChangeAsync();

        var dry = await _portal.RunAsync(["import-library", PathOf("library.json"), "--dry-run"]);
        var real = await _portal.RunAsync(["import-library", PathOf("library.json")]);
        var again = await _portal.RunAsync(["import-library", PathOf("library.json")]);

        Assert.Equal((0, 0, 0, 0), (exported.Code, dry.Code, real.Code, again.Code));
        Assert.Contains(
            "Would be imported: 0 new, 1 changed",
            dry.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Imported: 0 new, 1 changed", real.Output, StringComparison.Ordinal);
        Assert.Contains("entries a second", real.Output, StringComparison.Ordinal);
        Assert.Contains("0 changed", again.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("library.json.part")));
    }

    [Theory]
    [InlineData("{}", "not a library package")]
    [InlineData("""{"format":"knowledgehub-library","schema":9,"entries":[]}""", "schema 9")]
    public async Task Import_UnusableFile_SaysWhyAndThatNothingWasImported(
        string content,
        string reason
    )
    {
        await _portal.RunAsync(["seed"]);
        await File.WriteAllTextAsync(PathOf("library.json"), content);

        var end = await _portal.RunAsync(["import-library", PathOf("library.json")]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains(reason, end.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ToAFolderThatIsNotThere_SaysWhy()
    {
        var end = await _portal.RunAsync(["export-library", PathOf("none/library.json")]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("Nothing was exported.", end.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private string PathOf(string name) => Path.Combine(_portal.DataFolder, name);

    private async Task ChangeAsync()
    {
        var package = await File.ReadAllTextAsync(PathOf("library.json"));
        var place = package.IndexOf("\"tags\":[", StringComparison.Ordinal) + 8;
        await File.WriteAllTextAsync(
            PathOf("library.json"),
            package.Insert(place, "\"planted tag\",")
        );
    }
}
