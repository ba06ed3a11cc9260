using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Hosting;

public sealed class ErasureFileTests : IDisposable
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Erasure _first = new(
        "3f2a",
        1,
        new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc)
    );
    private static readonly Erasure _second = new(
        "4b1c",
        2,
        new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc)
    );
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-erasures-");

    private string Place => Path.Combine(_folder.FullName, "erasures.list");

    // The machine stopped while a line was written, or somebody saved the file without its last newline.
    [Theory]
    [InlineData("\n2 4b1c 2026-11-")]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Keep_AfterATornEnd_WritesTheLineAnew(string end)
    {
        await File.WriteAllTextAsync(Place, ErasureList.Line(_first) + end);
        using var file = new ErasureFile(
            new PortalSettings { DataFolder = _folder.FullName, SeedFolder = _folder.FullName }
        );
        Assert.Equal([_first], await ErasureFile.ReadAsync(Place, _none));

        await file.KeepAsync([_first, _second], _none);

        Assert.Equal(
            [ErasureList.Line(_first), ErasureList.Line(_second)],
            await File.ReadAllLinesAsync(Place)
        );
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
