using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Fingerprints;

/// <summary>Recognises words again without keeping them: 64 bits of SHA-256 over the words in lower case.</summary>
public static partial class Fingerprint
{
    /// <summary>So many words in a row are a copied sentence: twelve may be the same by chance or as a name.</summary>
    public const int CopiedWords = 13;

    /// <summary>The words of a text in lower case, without signs between them.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Words(string text) =>
        [.. Word().Matches(text).Select(word => word.Value.ToLower(CultureInfo.InvariantCulture))];

    /// <summary>Fingerprints of every <see cref="CopiedWords"/> words in a row; none when the text is shorter.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ulong> OfRuns(string text)
    {
        var words = Words(text);
        for (var start = 0; start + CopiedWords <= words.Count; start++)
        {
            yield return Of(words.Skip(start).Take(CopiedWords));
        }
    }

    /// <summary>Fingerprint of some words.</summary>
    /// <param name="words">The words as <see cref="Words"/> gives them.</param>
    public static ulong Of(IEnumerable<string> words)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(' ', words));
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(bytes));
    }

    /// <summary>Writes fingerprints to a file: eight bytes each, sorted, each once.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="fingerprints">The fingerprints.</param>
    public static void Write(string file, IEnumerable<ulong> fingerprints)
    {
        using var stream = File.Create(file);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        foreach (var one in fingerprints.Distinct().Order())
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, one);
            stream.Write(bytes);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="file">Path of the file.</param>
    public static IReadOnlySet<ulong> Read(string file) =>
        File.ReadAllBytes(file)
            .Chunk(sizeof(ulong))
            .Select(bytes => BinaryPrimitives.ReadUInt64LittleEndian(bytes))
            .ToHashSet();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
