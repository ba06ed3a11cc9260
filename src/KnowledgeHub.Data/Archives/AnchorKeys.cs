using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Data.Archives;

/// <summary>
/// The public keys of this installation's anchors: files beside the private key, which never leaves its folder. Archives carry
/// them, so that old anchors can be checked wherever an archive is restored.
/// </summary>
/// <param name="Folder">The folder of keys; null where none are kept.</param>
public sealed record AnchorKeys(string? Folder)
{
    /// <summary>How the names of the files end.</summary>
    public const string Suffix = ".public.pem";

    private const int MaxLength = 4096;
    private const int NameLength = 12;

    /// <summary>Nowhere.</summary>
    public static AnchorKeys None { get; } = new(default(string));

    /// <summary>Every public key that is there, own and restored ones.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IReadOnlyList<string> Read() =>
        Directory.Exists(Folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(Folder, "*" + Suffix)
                    .Order(StringComparer.Ordinal)
                    .Select(File.ReadAllText)
                    .Distinct(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Keeps keys of an archive beside those that are there. What is no key is left out.</summary>
    /// <param name="keys">The keys.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Add(IEnumerable<string> keys)
    {
        if (Folder is null)
        {
            return;
        }

        foreach (var key in keys.Except(Read(), StringComparer.Ordinal).Where(IsKey))
        {
            Directory.CreateDirectory(Folder);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
            File.WriteAllText(
                Path.Combine(Folder, $"audit-anchor-restored-{hash[..NameLength]}{Suffix}"),
                key
            );
        }
    }

    private static bool IsKey(string text)
    {
        if (text.Length > MaxLength || text.Contains("PRIVATE", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(text);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return false;
        }
    }
}
