using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>
/// Tells readers of one text apart without knowing them: a keyed hash of reader and text. The key is random, changes with
/// the day and is in memory only. Because the text is part of the hash, codes of one reader for two texts have nothing in
/// common, and once the key is gone nobody can work one out again.
/// </summary>
internal sealed class ReaderCodes
{
    private readonly Lock _turn = new();
    private DateOnly _day;
    private byte[] _key = [];

    /// <summary>The code of a reader for a text on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="reader">Anything that is the same for the same reader.</param>
    /// <param name="text">The text.</param>
    public ulong Of(DateOnly day, string reader, string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(KeyOf(day), Encoding.UTF8.GetBytes($"{text}\n{reader}"), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    private byte[] KeyOf(DateOnly day)
    {
        lock (_turn)
        {
            if (_key.Length == 0 || _day != day)
            {
                _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);
                _day = day;
            }

            return _key;
        }
    }
}
