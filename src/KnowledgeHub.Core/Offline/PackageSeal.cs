using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Encrypts a package with a passphrase: AES-256-GCM (NIST SP 800-38D) with a key derived by PBKDF2 with HMAC-SHA-256 (RFC 8018).
/// The file is the mark <c>KHSEAL1\n</c>, the number of iterations (4 bytes, big-endian), salt (16), nonce (12), tag (16) and the
/// encrypted bytes; everything before the tag is authenticated too.
/// </summary>
public static class PackageSeal
{
    /// <summary>Least length of a passphrase, in characters.</summary>
    public const int MinPassphraseLength = 12;

    /// <summary>Greatest length of a passphrase, in characters.</summary>
    public const int MaxPassphraseLength = 1_000;

    /// <summary>Rounds of the derivation of keys that are written.</summary>
    public const int Iterations = 600_000;

    /// <summary>The most rounds that are read: more would keep a processor busy for somebody else's sake.</summary>
    public const int MaxIterations = 2_000_000;

    private const int KeyLength = 32;
    private const int SaltLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int SaltStart = 12;
    private const int NonceStart = SaltStart + SaltLength;
    private const int TagStart = NonceStart + NonceLength;
    private const int HeadLength = TagStart + TagLength;

    private static ReadOnlySpan<byte> Mark => "KHSEAL1\n"u8;

    /// <summary>Whether a file is sealed.</summary>
    /// <param name="file">The file.</param>
    public static bool IsSealed(ReadOnlySpan<byte> file) => file.StartsWith(Mark);

    /// <summary>Seals a package; every call gives other bytes.</summary>
    /// <param name="package">The package.</param>
    /// <param name="passphrase">The passphrase.</param>
    public static byte[] Seal(ReadOnlySpan<byte> package, string passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        var file = new byte[HeadLength + package.Length];
        Mark.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(Mark.Length), Iterations);
        RandomNumberGenerator.Fill(file.AsSpan(SaltStart, SaltLength + NonceLength));
        using var cipher = Cipher(file, passphrase, Iterations);
        cipher.Encrypt(
            file.AsSpan(NonceStart, NonceLength),
            package,
            file.AsSpan(HeadLength),
            file.AsSpan(TagStart, TagLength),
            file.AsSpan(0, TagStart)
        );
        return file;
    }

    /// <summary>Opens a sealed package.</summary>
    /// <param name="file">The file.</param>
    /// <param name="passphrase">The passphrase.</param>
    /// <returns>The package; null when the passphrase is wrong or anything was changed: which of both cannot be told.</returns>
    public static byte[]? Open(ReadOnlySpan<byte> file, string passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        if (!IsSealed(file) || file.Length < HeadLength)
        {
            return null;
        }

        var iterations = BinaryPrimitives.ReadInt32BigEndian(file[Mark.Length..]);
        return iterations is < Iterations or > MaxIterations
            ? null
            : Decrypt(file, passphrase, iterations);
    }

    /// <summary>
    /// The key that a passphrase stands for. The same letters can be typed as different characters; the composed form (NFC) is
    /// the one that counts.
    /// </summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <param name="salt">The salt of the file.</param>
    /// <param name="iterations">Rounds of the derivation.</param>
    /// <returns>A key of 32 bytes for AES-256.</returns>
    public static byte[] KeyOf(string passphrase, ReadOnlySpan<byte> salt, int iterations)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC)),
            salt,
            iterations,
            HashAlgorithmName.SHA256,
            KeyLength
        );
    }

    private static byte[]? Decrypt(ReadOnlySpan<byte> file, string passphrase, int iterations)
    {
        var package = new byte[file.Length - HeadLength];
        using var cipher = Cipher(file, passphrase, iterations);
        try
        {
            cipher.Decrypt(
                file.Slice(NonceStart, NonceLength),
                file[HeadLength..],
                file.Slice(TagStart, TagLength),
                package,
                file[..TagStart]
            );
            return package;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static AesGcm Cipher(ReadOnlySpan<byte> file, string passphrase, int iterations) =>
        new(KeyOf(passphrase, file.Slice(SaltStart, SaltLength), iterations), TagLength);
}
