using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>
/// Codes on paper for the day when telephone and key are lost. Each has 60 random bits and works once; what is stored of it
/// is a slow hash with the salt of its set.
/// </summary>
public static class RecoveryCodes
{
    /// <summary>How many codes a set has.</summary>
    public const int Count = 10;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // none that reads like another (Crockford)
    private const int Letters = 12;
    private const int GroupLetters = 4;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private const int Iterations = 220_000;

    /// <summary>A new set, as it is printed.</summary>
    public static IReadOnlyList<string> New() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ =>
                    string.Join(
                        '-',
                        RandomNumberGenerator
                            .GetString(Alphabet, Letters)
                            .Chunk(GroupLetters)
                            .Select(group => new string(group))
                    )
                ),
        ];

    /// <summary>A new salt, in hexadecimal.</summary>
    public static string NewSalt() => RandomNumberGenerator.GetHexString(2 * SaltBytes, true);

    /// <summary>What is stored of a code, in hexadecimal; letter case, blanks and dashes do not matter.</summary>
    /// <param name="code">The code as typed, possibly null.</param>
    /// <param name="salt">The salt of its set.</param>
    public static string HashOf(string? code, string salt) =>
        Convert.ToHexStringLower(
            Rfc2898DeriveBytes.Pbkdf2(
                Clean(code),
                Convert.FromHexString(salt),
                Iterations,
                HashAlgorithmName.SHA256,
                HashBytes
            )
        );

    /// <summary>Whether a text can be a code at all; only then it is worth a hash.</summary>
    /// <param name="code">The text, possibly null.</param>
    public static bool IsWellFormed(string? code) =>
        Clean(code) is { Length: Letters } clean && clean.All(Alphabet.Contains);

    private static string Clean(string? code) =>
        (code ?? string.Empty)
            .Where(letter => !char.IsWhiteSpace(letter) && letter != '-')
            .Aggregate(new StringBuilder(), (text, letter) => text.Append(Readable(letter)))
            .ToString();

    private static char Readable(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'o' => '0',
            'i' or 'l' => '1',
            var other => other,
        };
}
