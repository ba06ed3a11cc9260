using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Accounts;

/// <summary>The secret in a link that somebody is sent, be it to a team or to a mailbox: 256 random bits as 43 URL-safe characters.</summary>
public static class InvitationSecret
{
    private const int RandomBytes = 32;

    /// <summary>A new secret.</summary>
    public static string New() =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>What is kept of a secret: its SHA-256 in lower-case hexadecimal. 256 random bits need no salt.</summary>
    /// <param name="secret">The secret, as typed.</param>
    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
