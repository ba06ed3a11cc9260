using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>
/// Codes of an authenticator app: RFC 6238 with what every app understands, that is HMAC-SHA-1, 30 seconds and six digits. A
/// code counts from one step before its time to one after, for clocks that differ.
/// </summary>
public static class OneTimeCode
{
    /// <summary>The number of digits of a code.</summary>
    public const int Digits = 6;

    private const int SecretBytes = 20; // as long as the hash, which RFC 4226 recommends
    private const int StepSeconds = 30;
    private const int AllowedDrift = 1;
    private const int Modulus = 1_000_000;
    private const int NibbleMask = 0x0f;
    private const int PositiveMask = 0x7fffffff;

    /// <summary>A new secret of 160 random bits, in base 32.</summary>
    public static string NewSecret() => Base32.Encode(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The step that a moment belongs to, counted from 1970.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public static long StepAt(DateTime utc) =>
        (long)(utc - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    /// <summary>The code of a step.</summary>
    /// <param name="secret">The secret in base 32.</param>
    /// <param name="step">The step.</param>
    [SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "RFC 6238's default, which every app has; HMAC does not rest on what SHA-1 has lost."
    )]
    public static string At(string secret, long step)
    {
        Span<byte> message = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, step);

        var hash = HMACSHA1.HashData(Base32.Decode(secret), message);
        var start = hash[^1] & NibbleMask;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(start)) & PositiveMask;
        return (number % Modulus).ToString(
            "D" + Digits.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
    }

    /// <summary>The step whose code this is, near a moment; null when it is none.</summary>
    /// <param name="secret">The secret in base 32.</param>
    /// <param name="code">What was typed; blanks and dashes between digits do not matter.</param>
    /// <param name="utc">The moment, in UTC.</param>
    public static long? Match(string secret, string? code, DateTime utc)
    {
        var typed = Encoding.ASCII.GetBytes(Clean(code));
        var now = StepAt(utc);
        long? found = null;

        // Every step is compared, so that the time tells nothing.
        for (var step = now - AllowedDrift; step <= now + AllowedDrift; step++)
        {
            if (
                CryptographicOperations.FixedTimeEquals(
                    Encoding.ASCII.GetBytes(At(secret, step)),
                    typed
                )
            )
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The address that an authenticator app reads from a picture.</summary>
    /// <param name="portal">Name of the portal.</param>
    /// <param name="account">Name of the account.</param>
    /// <param name="secret">The secret in base 32.</param>
    public static string Address(string portal, string account, string secret)
    {
        var name = Uri.EscapeDataString(portal);
        return $"otpauth://totp/{name}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={name}";
    }

    // Digits of other scripts count as what they mean: keyboards type them.
    private static string Clean(string? code) =>
        string.Concat(
            (code ?? string.Empty)
                .Where(letter => !char.IsWhiteSpace(letter) && letter != '-')
                .Select(letter =>
                    char.IsDigit(letter) ? (char)('0' + char.GetNumericValue(letter)) : letter
                )
        );
}
