using KnowledgeHub.Portal.Commands;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly PortalProcess _portal = new();
    private readonly PortalProcess _other = new();

    /// <summary>By the names that move a whole installation, of which one is another name of backup and one does what restore does.</summary>
    [Fact]
    public async Task Backup_WhileThePortalHoldsItsFolder_IsRestoredElsewhere()
    {
        await _portal.RunAsync(["seed", "--demo"]);
        ProcessEnd backup;
        using (DataFolderLock.Take(_portal.DataFolder))
        {
            backup = await _portal.RunAsync(["export", PathOf("backup.zip")]);
        }

        var checkedEnd = await _other.RunAsync(["verify", "--archive", PathOf("backup.zip")]);
        var restored = await _other.RunAsync(["import", PathOf("backup.zip")]);
        var again = await _other.RunAsync(["restore", PathOf("backup.zip")]);
        var verified = await _other.RunAsync(["verify"]);

        Assert.Equal((0, 0, 0), (backup.Code, checkedEnd.Code, restored.Code));
        Assert.Equal((PortalCommands.Failed, 0), (again.Code, verified.Code));
        Assert.Contains("read it back", backup.Output, StringComparison.Ordinal);
        Assert.Contains("no list of erased accounts", restored.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was restored.", again.Error, StringComparison.Ordinal);
        Assert.Contains("The database is whole.", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_OfSomethingElse_SaysWhyAndChangesNothing()
    {
        await File.WriteAllTextAsync(PathOf("notes.txt"), "no archive");

        var end = await _portal.RunAsync(["restore", PathOf("notes.txt")]);

        Assert.Equal(PortalCommands.Failed, end.Code);
        Assert.Contains("no archive", end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_InDevelopment_Runs()
    {
        using var portal = new PortalProcess { Environment = "Development" };

        await portal.RunAsync(["seed"]);
        var end = await portal.RunAsync(["verify"]);

        Assert.Contains("The database is whole.", end.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _portal.Dispose();
        _other.Dispose();
    }

    private string PathOf(string name) => Path.Combine(_portal.DataFolder, name);
}
