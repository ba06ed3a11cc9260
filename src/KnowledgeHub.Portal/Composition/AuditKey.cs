using System.Security.Cryptography;
using KnowledgeHub.Data.Archives;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// The key that signs anchors of the audit trail: made at its first use, in the data folder. Nodes with a data folder each have
/// a key each. Beside it lies the public key, for whoever keeps anchors and wants to check them.
/// </summary>
internal sealed class AuditKey(PortalSettings settings)
{
    private const string PrivateName = "audit-anchor.pem";
    private const string PublicName = "audit-anchor.public.pem";

    private string Folder => FolderOf(settings);

    /// <summary>The folder of keys.</summary>
    public static string FolderOf(PortalSettings settings) =>
        Path.Combine(settings.DataFolder, "keys");

    /// <summary>The private key.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public ECDsa Open()
    {
        var file = Path.Combine(Folder, PrivateName);
        if (!File.Exists(file))
        {
            Make(file);
        }

        return Read(file);
    }

    /// <summary>Every public key that the portal knows: its own, and those of backups that were restored.</summary>
    /// <exception cref="IOException">It has none.</exception>
    public IReadOnlyList<ECDsa> OpenPublic()
    {
        var known = Directory.Exists(Folder)
            ? Directory
                .EnumerateFiles(Folder, "*" + AnchorKeys.Suffix)
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        return known.Count > 0
            ? [.. known.Select(Read)]
            : [Read(Path.Combine(Folder, PrivateName))];
    }

    /// <summary>A public key from a file.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">It holds no key.</exception>
    public static ECDsa Open(FileInfo file) => Read(file.FullName);

    private static ECDsa Read(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (ArgumentException)
        {
            key.Dispose();
            throw new IOException($"{file} holds no key.");
        }
    }

    // A node that shares the folder may make one at the same time: one file wins, and both read it.
    private void Make(string file)
    {
        Directory.CreateDirectory(Folder);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var own = $"{file}.{Guid.NewGuid():N}";
        Write(own, key.ExportPkcs8PrivateKeyPem());
        try
        {
            File.Move(own, file, overwrite: false);
            File.WriteAllText(
                Path.Combine(Folder, PublicName),
                key.ExportSubjectPublicKeyInfoPem()
            );
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(own);
        }
    }

    // For this account alone.
    private static void Write(string file, string text)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, how);
        writer.Write(text);
    }
}
