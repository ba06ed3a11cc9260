using System.Security.Cryptography;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Features.Auditing;

public sealed class AuditKeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-audit-key-");

    [Fact]
    public void OpenPublic_AfterARestoreElsewhere_ChecksLinesOfBoth()
    {
        var (before, after) = (Settings("before"), Settings("after"));
        var old = Line(before);
        var own = Line(after);
        new AnchorKeys(AuditKey.FolderOf(after)).Add(
            new AnchorKeys(AuditKey.FolderOf(before)).Read()
        );

        var keys = new AuditKey(after).OpenPublic();

        Assert.Equal(2, keys.Count);
        Assert.Single(keys, key => AnchorLine.Read(old, key) is not null);
        Assert.Single(keys, key => AnchorLine.Read(own, key) is not null);
        keys.ToList().ForEach(key => key.Dispose());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PortalSettings Settings(string name) =>
        new() { DataFolder = Path.Combine(_folder.FullName, name), SeedFolder = "." };

    private static string Line(PortalSettings settings)
    {
        using ECDsa key = new AuditKey(settings).Open();
        return AnchorLine.Write(
            new()
            {
                AtUtc = DateTime.UnixEpoch,
                Number = 1,
                LastEventId = 1,
                Hash = "00",
            },
            key
        );
    }
}
