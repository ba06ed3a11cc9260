using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Access;

/// <summary>
/// The secret of an <see cref="AccessToken"/>: <c>khp_</c> and 43 URL-safe characters. The fixed beginning lets people and
/// scanners recognise a secret that stands where it should not.
/// </summary>
public static class AccessTokenSecret
{
    /// <summary>How every secret begins.</summary>
    public const string Prefix = "khp_";

    private const int RandomBytes = 32;
    private const int EncodedLength = 43; // 32 bytes in base 64 without padding

    /// <summary>A new secret of 256 random bits.</summary>
    public static string New() =>
        Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether a text has the form of a secret; whether there is such a token is not asked.</summary>
    /// <param name="text">The text, possibly null.</param>
    public static bool IsWellFormed(string? text) =>
        text?.Length == Prefix.Length + EncodedLength
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Skip(Prefix.Length)
            .All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    /// <summary>
    /// What is kept of a secret: its SHA-256 in lower-case hexadecimal. A slow hash with salt protects passwords, which can
    /// be guessed; 256 random bits cannot.
    /// </summary>
    /// <param name="secret">The secret.</param>
    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
