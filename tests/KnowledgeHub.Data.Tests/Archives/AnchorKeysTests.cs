using System.Security.Cryptography;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Data.Tests.Archives;

public sealed class AnchorKeysTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-anchors-");
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Restore_Elsewhere_BringsThePublicKeysAndNoOther()
    {
        await using var source = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var target = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        var (here, there) = (Keys("here"), Keys("there"));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Write(here, "audit-anchor.pem", key.ExportPkcs8PrivateKeyPem());
        Write(here, "audit-anchor.public.pem", key.ExportSubjectPublicKeyInfoPem());
        var archive = Path.Combine(_folder.FullName, "backup.zip");

        await new InstallationArchive(source.Access(), _clock, here).WriteAsync(
            archive,
            null,
            new Progress<string>(),
            default
        );
        await new InstallationArchive(target.Access(), _clock, there).RestoreAsync(
            archive,
            null,
            new Progress<string>(),
            default
        );

        Assert.Equal([key.ExportSubjectPublicKeyInfoPem()], there.Read());
        Assert.Single(Directory.GetFiles(there.Folder ?? string.Empty));
    }

    [Fact]
    public void Add_WhatIsNoPublicKeyOrThereAlready_IsLeftOut()
    {
        var keys = Keys("there");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var known = key.ExportSubjectPublicKeyInfoPem();

        keys.Add([known]);
        keys.Add([known, "../escape", key.ExportPkcs8PrivateKeyPem(), string.Empty]);

        Assert.Equal([known], keys.Read());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private AnchorKeys Keys(string name) => new(Path.Combine(_folder.FullName, name));

    private static void Write(AnchorKeys keys, string name, string text)
    {
        var folder = Directory.CreateDirectory(keys.Folder ?? string.Empty);
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }
}
