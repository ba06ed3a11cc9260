using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class DataFolderLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-lock-");

    [Fact]
    public void Take_FolderInUse_SaysWhatToDo()
    {
        using var first = DataFolderLock.Take(_folder.FullName);

        var refused = Assert.Throws<StartRefusedException>(() =>
            DataFolderLock.Take(_folder.FullName)
        );

        Assert.Contains(_folder.FullName, refused.Message, StringComparison.Ordinal);
        Assert.Contains("KNOWLEDGEHUB_DATA", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_LockFreedBefore_IsTakenAgain()
    {
        DataFolderLock.Take(_folder.FullName).Dispose();

        using var second = DataFolderLock.Take(_folder.FullName);

        Assert.True(File.Exists(Path.Combine(_folder.FullName, "knowledgehub.lock")));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
