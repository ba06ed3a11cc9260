using System.Net;
using System.Net.Sockets;
using KnowledgeHub.Portal.Commands;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class PortalCommandsTests : IDisposable
{
    private readonly PortalProcess _portal = new();

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("import", "--help")]
    [InlineData("import-thesaurus", "--help")]
    [InlineData("seed", "--help")]
    [InlineData("create-admin", "--help")]
    public async Task RunAsync_Help_EndsWell(params string[] args)
    {
        Assert.Equal(PortalCommands.Done, await PortalCommands.RunAsync(args));
    }

    [Theory]
    [InlineData("impotr")]
    [InlineData("import", "a", "b")]
    [InlineData("import-thesaurus")]
    [InlineData("import-thesaurus", "no-such-file.jsonld")]
    [InlineData("create-admin")]
    [InlineData("verify", "--archive", "/dev/null", "--anchor", "/dev/null")]
    [InlineData("verify", "--anchor-key", "/dev/null")]
    [InlineData("create-admin", "--email", "a@b.example", "--name", "A", "--country", "GHA")]
    public async Task RunAsync_WrongUsage_EndsWithTwo(params string[] args)
    {
        Assert.Equal(PortalCommands.WrongUsage, await PortalCommands.RunAsync(args));
    }

    [Fact]
    public async Task Serve_PortInUse_SaysWhatToDo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var end = await _portal.RunAsync(["--urls", $"http://{taken.LocalEndpoint}"]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("--urls", end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_FolderThatCannotBeWritten_SaysWhatToDo()
    {
        var end = await _portal.RunAsync(["--KNOWLEDGEHUB_DATA", "/dev/null/data"]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("cannot be written", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_FolderInUse_SaysWhatToDo()
    {
        using var first = DataFolderLock.Take(_portal.DataFolder);

        var end = await _portal.RunAsync(["import"]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("Another KnowledgeHub process", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Twice_ImportsOnce()
    {
        var first = await _portal.RunAsync(["import"]);
        var second = await _portal.RunAsync(["import"]);

        Assert.Equal((PortalCommands.Done, PortalCommands.Done), (first.Code, second.Code));
        Assert.DoesNotContain("Imported: 0 new", first.Output, StringComparison.Ordinal);
        Assert.Contains("Imported: 0 new, 0 changed", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BrokenFile_NamesFileAndLineAndImportsNothing()
    {
        var folder = Path.Combine(_portal.DataFolder, "broken");
        Directory.CreateDirectory(Path.Combine(folder, "taxonomy"));
        Directory.CreateDirectory(Path.Combine(folder, "practices"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "practices", "x.yaml"),
            "schema: 1\nid: [\n"
        );

        var end = await _portal.RunAsync(["import", folder]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("practices/x.yaml:", end.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was imported", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateAdmin_ShortPassword_IsRefused()
    {
        string[] args = ["create-admin", "--email", "head@agency.example", "--name", "Head"];

        var refused = await _portal.RunAsync(args, "short\n");
        var created = await _portal.RunAsync(args, "a long enough passphrase\n");

        Assert.Equal((PortalCommands.Failed, PortalCommands.Done), (refused.Code, created.Code));
        Assert.Contains("Nothing was created", refused.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();
}
