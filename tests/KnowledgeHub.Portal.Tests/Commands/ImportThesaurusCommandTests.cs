using KnowledgeHub.Portal.Commands;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class ImportThesaurusCommandTests : IDisposable
{
    private const string Concept = """
        {
          "@context": { "skos": "http://www.w3.org/2004/02/skos/core#" },
          "@id": "https://example.org/concepts/joint-patrol",
          "@type": "skos:Concept",
          "skos:prefLabel": [
            { "@language": "en", "@value": "joint patrol" },
            { "@language": "pt", "@value": "patrulha conjunta" }
          ]
        }
        """;

    private readonly PortalProcess _portal = new();

    [Fact]
    public async Task Run_WithoutApply_SaysWhatWouldChangeAndChangesNothing()
    {
        var file = await WriteAsync(Concept);

        var first = await _portal.RunAsync(["import-thesaurus", file]);
        var second = await _portal.RunAsync(["import-thesaurus", file]);

        Assert.Equal((PortalCommands.Done, PortalCommands.Done), (first.Code, second.Code));
        Assert.Contains("New joint-patrol", first.Output, StringComparison.Ordinal);
        Assert.Contains("Left out: 1 texts", first.Output, StringComparison.Ordinal);
        Assert.Contains("1 new, 0 changed", second.Output, StringComparison.Ordinal);
        Assert.Contains("--apply", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithApplyTwice_ImportsOnce()
    {
        var file = await WriteAsync(Concept);

        var first = await _portal.RunAsync(["import-thesaurus", file, "--apply"]);
        var second = await _portal.RunAsync(["import-thesaurus", file, "--apply"]);

        Assert.Equal((PortalCommands.Done, PortalCommands.Done), (first.Code, second.Code));
        Assert.Contains("Imported: 1 new", first.Output, StringComparison.Ordinal);
        Assert.Contains("Imported: 0 new, 0 changed, 1", second.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "@id": "x", "@type": "Concept", "prefLabel": { "fr": "sans anglais" } }""")]
    public async Task Run_UnusableFile_SaysWhyAndImportsNothing(string content)
    {
        var end = await _portal.RunAsync([
            "import-thesaurus",
            await WriteAsync(content),
            "--apply",
        ]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("problems; nothing was imported.", end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<string> WriteAsync(string content)
    {
        var file = Path.Combine(_portal.DataFolder, "concepts.jsonld");
        await File.WriteAllTextAsync(file, content);
        return file;
    }
}
